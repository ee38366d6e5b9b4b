//! A small known world for stories: personas, a post box, a clock that stands still.
