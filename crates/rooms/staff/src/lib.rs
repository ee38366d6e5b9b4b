//! The people who serve: sign-in, roles, the authorisation matrix, access for programs.
