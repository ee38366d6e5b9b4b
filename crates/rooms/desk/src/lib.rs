//! Surfaces over all rooms: start, search, commands, live figures, audit, jobs, settings.
