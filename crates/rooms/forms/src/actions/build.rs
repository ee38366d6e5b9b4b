//! Building: a draft that changes step by step, and versions that never change once they are published.

use crate::{
    EDIT,
    events::{Changed, Created, Deleted, Published},
    model::{Design, Finding, Form, Grade, Item, Known, Shape, Standing, check_name, missing},
    read, store,
};
use cases::Category;
use consent::Purpose;
use customers::Definition;
use kernel::{
    Action, Error, Listed, Permission, Reader, Result, Tx,
    setting::{COMPANY_NAME, COUNTRY},
};
use kit::Lang;

/// Makes a form that nobody sees yet.
pub struct Create {
    pub name: String,
    pub shape: Shape,
}

impl Action for Create {
    type Output = Form;
    const NEEDS: Permission = EDIT;

    async fn run(&self, tx: &mut Tx) -> Result<Form> {
        check_name(&self.name).map_err(|message| Error::field("name", message))?;
        self.shape.check()?;
        if !store::create(tx, &self.name, &self.shape).await? {
            return Err(Error::field("name", "forms-error-name-taken"));
        }
        tx.record(&Created { form: self.name.clone() })?;
        read::draft(tx, &self.name).await
    }
}

/// Makes a form like another one.
pub struct Copy {
    pub from: String,
    pub name: String,
}

impl Action for Copy {
    type Output = Form;
    const NEEDS: Permission = EDIT;

    async fn run(&self, tx: &mut Tx) -> Result<Form> {
        let shape = read::draft(tx, &self.from).await?.shape;
        Create { name: self.name.clone(), shape }.run(tx).await
    }
}

/// One step of building.
#[derive(Clone)]
pub enum Edit {
    Add(Item),
    /// Puts another item into the place of the one with this key.
    Put(String, Item),
    Move(String, Move),
    Remove(String),
    /// Everything but the items.
    Settings(Shape),
    Whole(Shape),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Move {
    Up,
    Down,
    /// To a place counted from zero; one beyond the last is the last.
    To(usize),
}

/// Changes the draft; `seen` is the revision that its builder had before them.
pub struct Change {
    pub form: String,
    pub seen: i64,
    pub edit: Edit,
}

impl Action for Change {
    type Output = Form;
    const NEEDS: Permission = EDIT;

    async fn run(&self, tx: &mut Tx) -> Result<Form> {
        let form = read::draft(tx, &self.form).await?;
        let shape = self.edit.clone().onto(form.shape)?;
        shape.check()?;
        store::save(tx, &self.form, &shape, self.seen).await?;
        tx.record(&Changed { form: self.form.clone() })?;
        read::draft(tx, &self.form).await
    }
}

impl Edit {
    fn onto(self, mut shape: Shape) -> Result<Shape> {
        match self {
            Self::Add(item) => shape.items.push(item),
            Self::Put(key, item) => {
                let at = place(&shape, &key)?;
                shape.items[at] = item;
            }
            Self::Move(key, way) => {
                let at = place(&shape, &key)?;
                let to = match way {
                    Move::Up => at.saturating_sub(1),
                    Move::Down => at + 1,
                    Move::To(place) => place,
                };
                let item = shape.items.remove(at);
                shape.items.insert(to.min(shape.items.len()), item);
            }
            Self::Remove(key) => {
                let at = place(&shape, &key)?;
                shape.items.remove(at);
            }
            Self::Settings(settings) => shape = shape.set(settings),
            Self::Whole(whole) => shape = whole,
        }
        Ok(shape)
    }
}

fn place(shape: &Shape, key: &str) -> Result<usize> {
    shape.items.iter().position(|item| item.key == key).ok_or(Error::NotFound)
}

/// Publishes the draft as the next version, which never changes.
// law: gdpr/7.1
pub struct Publish {
    pub form: String,
    pub seen: i64,
}

impl Action for Publish {
    type Output = i64;
    const NEEDS: Permission = EDIT;

    async fn run(&self, tx: &mut Tx) -> Result<i64> {
        let form = read::draft(tx, &self.form).await?;
        form.shape.check()?;
        if known(tx).await?.findings(&form.shape).iter().any(|finding| finding.grade == Grade::Stop) {
            return Err(Error::refused("forms-error-missing"));
        }
        store::publish(tx, &self.form, self.seen).await?;
        if form.standing == Standing::Open {
            super::told(tx, &form).await?;
        }
        let version = form.published + 1;
        tx.record(&Published { form: self.form.clone(), version })?;
        Ok(version)
    }
}

/// Deletes a form that nobody ever filled in.
pub struct Delete {
    pub form: String,
}

impl Action for Delete {
    type Output = ();
    const NEEDS: Permission = EDIT;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let form = read::draft(tx, &self.form).await?.name;
        if !store::delete(tx, &form).await? {
            return Err(Error::refused("forms-error-used"));
        }
        notices::withdraw(tx, notices::Kind::Form, &form).await?;
        tx.record(&Deleted { form })
    }
}

/// What the house has that a form can ask for.
#[derive(Default)]
pub struct House {
    pub purposes: Vec<Purpose>,
    pub definitions: Vec<Definition>,
    /// The categories that take new cases.
    pub categories: Vec<Category>,
    /// The rights of people that requests may be about.
    pub rights: Vec<&'static str>,
    pub designs: Vec<Design>,
    /// The privacy notices; those of which nothing is published are not on offer.
    pub notices: Vec<Listed>,
    pub company: String,
    pub country: String,
}

pub async fn known(reader: &mut Reader) -> Result<House> {
    let lang = reader.actor().lang.unwrap_or(Lang::En);
    Ok(House {
        purposes: consent::purposes(reader).await?,
        definitions: customers::rules(reader).await?.definitions,
        categories: super::open_case::categories(reader).await?,
        rights: super::open_request::kinds(reader.app()),
        designs: read::designs(reader).await?,
        notices: notices::choices(reader, lang).await?,
        company: reader.setting(&COMPANY_NAME).await?,
        country: reader.setting(&COUNTRY).await?,
    })
}

impl House {
    pub fn findings(&self, shape: &Shape) -> Vec<Finding> {
        let categories: Vec<&str> = self.categories.iter().map(|category| category.key.as_str()).collect();
        let asks = |category: &&Category| category.decides.terms.fields.iter().any(is_required);
        let asking: Vec<&str> = self.categories.iter().filter(asks).map(|one| one.key.as_str()).collect();
        let designs: Vec<&str> = self.designs.iter().map(|design| design.key.as_str()).collect();
        let known = Known {
            designs: &designs,
            categories: &categories,
            asking: &asking,
            rights: &self.rights,
            purposes: &self.purposes,
            definitions: &self.definitions,
            notice: self.notices.iter().any(|one| one.on_offer && one.key == shape.notice()),
            country: &self.country,
            company: !self.company.is_empty(),
        };
        missing(shape, &known)
    }
}

const fn is_required(slot: &flows::Slot) -> bool {
    matches!(slot.access, flows::SlotAs::Required)
}
