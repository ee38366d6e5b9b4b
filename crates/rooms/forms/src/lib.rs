//! Public forms: people leave their data, confirm by mail, and only then exist here.
