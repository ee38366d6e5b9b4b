//! The table of contents: every room's card, lower floors first.

use kernel::Room;

pub static ROOMS: [Room; 21] = [
    post::ROOM,
    customers::ROOM,
    staff::ROOM,
    consent::ROOM,
    registries::ROOM,
    notices::ROOM,
    receipts::ROOM,
    flows::ROOM,
    talk::ROOM,
    cases::ROOM,
    forms::ROOM,
    imports::ROOM,
    campaigns::ROOM,
    rights::ROOM,
    portal::ROOM,
    connect::ROOM,
    inbox::ROOM,
    retention::ROOM,
    register::ROOM,
    mandates::ROOM,
    desk::ROOM,
];
