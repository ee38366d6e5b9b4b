//! What a column of the file becomes.

use consent::Channel;

ground::keyed! {
    /// A fact about a customer, or part of one.
    Fact, "imports-field" {
        /// Name parts in one cell; taken apart at the comma or the first space.
        Name = "name",
        Title = "title",
        Given = "given",
        Middle = "middle",
        Family = "family",
        Email = "email",
        Phone = "phone",
        Street = "street",
        House = "house",
        Street2 = "street2",
        Postcode = "postcode",
        City = "city",
        Region = "region",
        Country = "country",
        /// As `Europe/Warsaw`.
        TimeZone = "time-zone",
        BirthDate = "birth-date",
        Language = "language",
        Organisation = "organisation",
        NationalId = "national-id",
        /// The person's number in the system that the file comes from.
        Reference = "reference",
        /// The number that we gave the person.
        CustomerNumber = "customer-number",
        /// Yes or no, for the purpose and the channel that other cells of the row name.
        Permission = "permission",
        PermissionPurpose = "permission-purpose",
        PermissionChannel = "permission-channel",
        PermissionDate = "permission-date",
        PermissionOrigin = "permission-origin",
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// The column is not read.
    Skip,
    Fact(Fact),
    /// A custom field, by its key.
    Custom(String),
    /// Yes or no to a purpose on a channel.
    Permission {
        purpose: String,
        channel: Channel,
    },
}

impl Fact {
    /// Whether several columns may become this.
    pub const fn is_many(self) -> bool {
        matches!(self, Self::Email | Self::Phone)
    }
}

impl Target {
    pub fn parse(key: &str) -> Option<Self> {
        match key.split_once(':') {
            None if key.is_empty() => Some(Self::Skip),
            None => Fact::parse(key).map(Self::Fact),
            Some(("custom", field)) if !field.is_empty() => Some(Self::Custom(field.into())),
            Some(("permission", rest)) => {
                let (purpose, channel) = rest.rsplit_once(':')?;
                Some(Self::Permission { purpose: purpose.into(), channel: Channel::parse(channel)? })
            }
            Some(_) => None,
        }
    }

    pub fn key(&self) -> String {
        match self {
            Self::Skip => String::new(),
            Self::Fact(fact) => fact.key().into(),
            Self::Custom(field) => format!("custom:{field}"),
            Self::Permission { purpose, channel } => format!("permission:{purpose}:{channel}"),
        }
    }

    pub fn may_repeat(&self) -> bool {
        match self {
            Self::Skip => true,
            Self::Fact(fact) => fact.is_many(),
            Self::Custom(_) | Self::Permission { .. } => false,
        }
    }
}
