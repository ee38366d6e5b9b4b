//! Guesses what each column is from the names that people give columns in five languages, and from what stands in them.

use super::{Dates, Fact, Key, Kind, PlanDraft, Target, dates, fold::fold};
use consent::Channel;
use customers::Definition;

/// Names of columns, folded: small letters without accents, blanks or marks.
const NAMES: &[(Fact, &str)] = &[
    (
        Fact::Reference,
        "id recid recordid customerid customerno customernumber clientid externalid reference \
         klantnummer klantid relatienummer nrklienta numerklienta idklienta musterino musterinumarasi \
         kundennummer kundennr kundenid",
    ),
    (
        Fact::Name,
        "name fullname customername naam volledigenaam imieinazwisko adsoyad adisoyadi isimsoyisim \
         vollername vorundnachname",
    ),
    (Fact::Title, "title salutation prefix titel aanhef tytul unvan anrede"),
    (Fact::Given, "given givenname firstname forename christianname voornaam imie ad adi isim vorname"),
    (Fact::Middle, "middle middlename infix tussenvoegsel drugieimie ikinciad zweitername mittelname"),
    (
        Fact::Family,
        "family familyname surname lastname achternaam nazwisko soyad soyadi soyisim nachname \
         familienname",
    ),
    (
        Fact::Email,
        "email emailaddress email1 email2 mail emailadres mailadres adresemail eposta epostaadresi \
         emailadresse mailadresse",
    ),
    (
        Fact::Phone,
        "phone phonenumber phone1 phone2 telephone mobile mobilephone cell tel telefoon \
         telefoonnummer mobiel gsm telefon numertelefonu komorka telefonnumarasi ceptelefonu cep \
         telefonnummer handy mobil mobilnummer",
    ),
    (
        Fact::Street,
        "street address address1 addressline1 streetname straat straatnaam adres adresregel1 ulica \
         adreslinia1 sokak cadde strasse adresse anschrift adresszeile1",
    ),
    (
        Fact::House,
        "house housenumber streetnumber houseno streetno number huisnummer numerdomu nrdomu kapino \
         hausnummer hausnr",
    ),
    (
        Fact::Street2,
        "address2 addressline2 street2 adresregel2 toevoeging adreslinia2 numermieszkania adres2 \
         daire adresszusatz adresszeile2",
    ),
    (Fact::Postcode, "postcode zip zipcode postalcode kodpocztowy postakodu plz postleitzahl"),
    (
        Fact::City,
        "city town suburb locality place plaats woonplaats stad miasto miejscowosc sehir ort stadt \
         wohnort",
    ),
    (Fact::Region, "region state province county provincie wojewodztwo il bolge bundesland"),
    (Fact::TimeZone, "timezone tijdzone strefaczasowa saatdilimi zeitzone"),
    (Fact::Country, "country countrycode land landcode kraj ulke laendercode"),
    (
        Fact::BirthDate,
        "birthdate dateofbirth dob birthday geboortedatum dataurodzenia dogumtarihi geburtsdatum \
         geburtstag",
    ),
    (Fact::Language, "language lang locale taal jezyk dil sprache"),
    (
        Fact::Organisation,
        "organisation organization company employer bedrijf bedrijfsnaam organisatie firma \
         organizacja sirket kurum unternehmen",
    ),
    (
        Fact::NationalId,
        "nationalid socialsecuritynumber socsecid ssn bsn burgerservicenummer pesel tckimlikno tckn \
         kimlikno steuerid idnr",
    ),
    (
        Fact::Permission,
        "permission permissionstate consent consentstate consentstatus optin toestemming zgoda onay izin \
         einwilligung",
    ),
    (
        Fact::PermissionPurpose,
        "purpose permissionpurpose consentpurpose doel toestemmingsdoel cel celzgody celprzetwarzania amac \
         onayamaci izinamaci zweck einwilligungszweck",
    ),
    (Fact::PermissionChannel, "channel permissionchannel consentchannel kanaal kanal iletisimkanali"),
    (
        Fact::PermissionDate,
        "permissiondate consentdate optindate toestemmingsdatum datazgody onaytarihi izintarihi \
         einwilligungsdatum",
    ),
    (
        Fact::PermissionOrigin,
        "permissionorigin consentsource optinsource toestemmingsbron zrodlozgody onaykaynagi \
         izinkaynagi einwilligungsquelle",
    ),
];

/// What the house knows that a column may be about.
#[derive(Clone, Debug, Default)]
pub struct KnownHere {
    pub custom: Vec<Definition>,
    pub permissions: Vec<(String, Channel)>,
}

/// A plan to begin with: everything that the file itself tells.
pub fn guess(header: &[String], sample: &[Vec<String>], known: &KnownHere) -> PlanDraft {
    let mut columns: Vec<Target> = Vec::with_capacity(header.len());
    for (place, name) in header.iter().enumerate() {
        let target = by_name(name, known).unwrap_or_else(|| by_content(place, sample));
        let taken = !target.may_repeat() && columns.contains(&target);
        columns.push(if taken { Target::Skip } else { target });
    }
    let kind = if tells_by_row(&columns) { kind(&columns) } else { without_rows(&mut columns) };
    PlanDraft {
        kind: kind.key().into(),
        key: key(&columns, kind).key().into(),
        known: super::Known::Update.key().into(),
        doubt: super::Doubt::LeaveOut.key().into(),
        dates: order(&columns, sample).key().into(),
        columns: columns.iter().map(Target::key).collect(),
        ..PlanDraft::default()
    }
}

/// The same plan for a file that brings permissions alone: a column for yes and no needs none beside it.
pub fn for_permissions(draft: PlanDraft, header: &[String]) -> PlanDraft {
    let kind = Kind::Permissions;
    let mut columns: Vec<Target> =
        draft.columns.iter().map(|key| Target::parse(key).unwrap_or(Target::Skip)).collect();
    for (place, name) in header.iter().enumerate().take(columns.len()) {
        let named = by_name(name, &KnownHere::default()).filter(|target| !columns.contains(target));
        if let (Target::Skip, Some(target)) = (&columns[place], named) {
            columns[place] = target;
        }
    }
    let key = key(&columns, kind).key().into();
    PlanDraft { kind: kind.key().into(), key, columns: columns.iter().map(Target::key).collect(), ..draft }
}

const BY_ROW: [Target; 3] = [
    Target::Fact(Fact::Permission),
    Target::Fact(Fact::PermissionPurpose),
    Target::Fact(Fact::PermissionChannel),
];

fn tells_by_row(columns: &[Target]) -> bool {
    BY_ROW.iter().all(|part| columns.contains(part))
}

/// A file that names nobody, but says what they allow, is about people who are here.
fn kind(columns: &[Target]) -> Kind {
    let named = [Fact::Name, Fact::Given, Fact::Family].map(Target::Fact);
    if columns.iter().any(|target| named.contains(target)) { Kind::People } else { Kind::Permissions }
}

/// Half of what a row would have to say is nothing.
fn without_rows(columns: &mut [Target]) -> Kind {
    columns.iter_mut().filter(|target| BY_ROW.contains(target)).for_each(|target| *target = Target::Skip);
    Kind::People
}

fn by_name(name: &str, known: &KnownHere) -> Option<Target> {
    exact(name.trim(), known).or_else(|| {
        let folded: String = fold(name);
        let named = NAMES.iter().find(|(_, names)| names.split(' ').any(|name| name == folded));
        let custom = || {
            let same = |one: &&Definition| fold(&one.label) == folded;
            known.custom.iter().find(same).map(|one| Target::Custom(one.key.clone()))
        };
        named.map(|(fact, _)| Target::Fact(*fact)).or_else(custom)
    })
}

/// The name of a field as we write it ourselves.
fn exact(name: &str, known: &KnownHere) -> Option<Target> {
    if known.custom.iter().any(|one| one.key == name) {
        return Some(Target::Custom(name.into()));
    }
    Target::parse(name).filter(|target| match target {
        Target::Skip => false,
        Target::Fact(_) => true,
        Target::Custom(key) => known.custom.iter().any(|one| one.key == *key),
        Target::Permission { purpose, channel } => {
            known.permissions.iter().any(|(p, c)| p == purpose && c == channel)
        }
    })
}

/// A column without a telling name, in which every cell is an address.
fn by_content(place: usize, sample: &[Vec<String>]) -> Target {
    let mut cells =
        sample.iter().filter_map(|row| row.get(place)).filter(|cell| !cell.trim().is_empty()).peekable();
    let is_address = |cell: &String| cell.split_once('@').is_some_and(|(_, domain)| domain.contains('.'));
    if cells.peek().is_some() && cells.all(is_address) { Target::Fact(Fact::Email) } else { Target::Skip }
}

/// By what people of these columns are best recognised: for permissions, what we ourselves know them by goes first.
pub fn key(columns: &[Target], kind: Kind) -> Key {
    let has = |key: &&Key| key.fact().is_some_and(|fact| columns.contains(&Target::Fact(fact)));
    let best: &[Key] = match kind {
        Kind::People => &[Key::Reference, Key::Email],
        Kind::Permissions => &[Key::Number, Key::Email, Key::Phone, Key::Reference],
    };
    best.iter().find(has).copied().unwrap_or(Key::None)
}

/// Days come first unless a date makes sense only the other way, and none only this way.
fn order(columns: &[Target], sample: &[Vec<String>]) -> Dates {
    let day = |target: &Target| matches!(target, Target::Fact(Fact::BirthDate | Fact::PermissionDate));
    let places = columns.iter().enumerate().filter(|(_, target)| day(target)).map(|(place, _)| place);
    let cells: Vec<&String> =
        places.flat_map(|place| sample.iter().filter_map(move |row| row.get(place))).collect();
    let only = |order, other| {
        let makes_sense =
            |cell: &&String| dates::date(cell, order).is_some() && dates::date(cell, other).is_none();
        cells.iter().any(makes_sense)
    };
    let month_first = only(Dates::MonthFirst, Dates::DayFirst) && !only(Dates::DayFirst, Dates::MonthFirst);
    if month_first { Dates::MonthFirst } else { Dates::DayFirst }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn columns(header: &str) -> Vec<String> {
        let header: Vec<String> = header.split(',').map(str::to_owned).collect();
        guess(
            &header,
            &[],
            &KnownHere { permissions: vec![("news".into(), Channel::Email)], ..KnownHere::default() },
        )
        .columns
    }

    #[test]
    fn headers_of_five_languages_are_understood() {
        for header in [
            "First name,Last name,E-mail,Phone,Postcode,City,Date of birth",
            "Voornaam,Achternaam,E-mailadres,Telefoonnummer,Postcode,Woonplaats,Geboortedatum",
            "Imię,Nazwisko,Adres e-mail,Telefon,Kod pocztowy,Miejscowość,Data urodzenia",
            "Ad,Soyad,E-posta,Cep telefonu,Posta kodu,Şehir,Doğum tarihi",
            "Vorname,Nachname,E-Mail-Adresse,Handy,PLZ,Ort,Geburtsdatum",
        ] {
            assert_eq!(
                columns(header),
                ["given", "family", "email", "phone", "postcode", "city", "birth-date"],
                "{header}"
            );
        }
    }

    #[test]
    fn the_research_data_set_is_understood() {
        let header = "rec_id,given_name,surname,street_number,address_1,address_2,suburb,postcode,state,date_of_birth,soc_sec_id";
        let guessed = [
            "reference",
            "given",
            "family",
            "house",
            "street",
            "street2",
            "city",
            "postcode",
            "region",
            "birth-date",
            "national-id",
        ];
        assert_eq!(columns(header), guessed);
    }

    #[test]
    fn our_own_names_are_taken_as_they_are_and_unknown_ones_skipped() {
        assert_eq!(
            columns("permission:news:email,permission:lies:email,colour,given,given"),
            ["permission:news:email", "", "", "given", ""]
        );
    }

    #[test]
    fn a_file_that_says_only_what_people_allow_is_taken_for_that() {
        let guessed = |header: &str| {
            let header: Vec<String> = header.split(',').map(str::to_owned).collect();
            let plan = guess(&header, &[], &KnownHere::default());
            (plan.kind, plan.key, plan.columns)
        };
        let told = |kind: &str, key: &str, columns: &[&str]| {
            let columns: Vec<String> = columns.iter().map(|&key| key.to_owned()).collect();
            (kind.to_owned(), key.to_owned(), columns)
        };
        let row = ["email", "permission-purpose", "permission-channel", "permission"];
        assert_eq!(guessed("E-mail,Doel,Kanaal,Toestemming"), told("permissions", "email", &row));
        assert_eq!(guessed("customer-number,Doel"), told("people", "none", &["customer-number", ""]));
        assert_eq!(guessed("E-mail,consent"), told("people", "email", &["email", ""]));
        let header = ["E-mail".to_owned(), "consent".to_owned()];
        let plan = for_permissions(guess(&header, &[], &KnownHere::default()), &header);
        assert_eq!(
            (plan.kind.as_str(), plan.columns),
            ("permissions", vec!["email".into(), "permission".into()])
        );
    }

    #[test]
    fn what_stands_in_a_column_helps() {
        let sample =
            vec![vec!["a@example.com".into(), "02/28/1990".into()], vec![String::new(), "03/01/1991".into()]];
        let plan = guess(&["contact".into(), "dob".into()], &sample, &KnownHere::default());
        assert_eq!(plan.columns, ["email", "birth-date"]);
        assert_eq!(plan.dates, "month-first");
        assert_eq!(plan.key, "email");
    }
}
