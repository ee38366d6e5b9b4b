//! The people we serve: what we know of them, sealed, findable, and able to say why it is held.
