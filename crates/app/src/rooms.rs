//! The table of contents: every room's card, lower floors first.

use kernel::Room;

pub static ROOMS: [Room; 14] = [
    post::ROOM,
    customers::ROOM,
    staff::ROOM,
    consent::ROOM,
    registries::ROOM,
    notices::ROOM,
    receipts::ROOM,
    forms::ROOM,
    imports::ROOM,
    campaigns::ROOM,
    rights::ROOM,
    portal::ROOM,
    connect::ROOM,
    desk::ROOM,
];
