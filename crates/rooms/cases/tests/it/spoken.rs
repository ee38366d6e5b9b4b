//! Whoever speaks with people tells them where the notice is: where none is given, no case is opened that way.

use crate::scene::{broken, house, open};
use cases::{Channel, Open};
use kernel::Error;
use notices::{ChooseNotice, GENERAL, Given, Kind};

#[tokio::test]
async fn no_case_is_opened_by_telephone_where_nobody_tells_of_the_notice() {
    let world = house().await;
    let call = || Open { channel: Channel::Phone, ..broken("It rang.") };
    open(&world, call()).await;
    let (key, notice) = ("phone".to_owned(), GENERAL.to_owned());
    let silent = ChooseNotice { kind: Kind::Call, key, notice, given: Some(Given::Missing) };
    world.write(&silent).await.unwrap();
    let refused = world.write(&call()).await.unwrap_err();
    assert!(matches!(refused, Error::Refused(_)), "{refused}");
    // What is written down at the desk needs no notice of the telephone.
    open(&world, broken("It hangs.")).await;
}
