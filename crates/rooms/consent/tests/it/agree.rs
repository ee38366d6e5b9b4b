//! Permits and explanations agree whatever stands in the ledger; what they look up is looked up for many at once.

use crate::{
    house::{Pass, open},
    person::Erase,
};
use consent::{By, Change, Channel, How, Reason, State};
use ground::clock::DAY;
use kernel::{Action, Permission, SYSTEM, Tx};

/// Numbers that are the same at every run (xorshift64*).
struct Dice(u64);

impl Dice {
    fn pick<T: Copy>(&mut self, all: &[T]) -> T {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let thrown = usize::try_from(self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33).unwrap();
        all[thrown % all.len()]
    }
}

#[tokio::test]
async fn the_permit_agrees_with_what_is_explained_for_any_ledger() {
    let house = open().await;
    let mut dice = Dice(0x1ed9_e2026);
    let purposes = ["news", "offers", "surveys", "orders", "service"];
    for round in 0..40 {
        let person =
            house.world.write(&crate::house::person(&format!("p{round}@example.com"))).await.unwrap();
        let mut changes = Vec::new();
        for _ in 0..12 {
            let (how, state) = (dice.pick(How::ALL), dice.pick(State::ALL));
            let at = house.world.now().minus(i64::from(dice.pick(&[0_i32, 1, 30, 400, 900])) * DAY);
            let change = Change::new(person, dice.pick(&purposes), dice.pick(Channel::ALL), state, how);
            changes.push(change.by(dice.pick(By::ALL)).at(at));
        }
        house.world.write(&Pass(changes)).await.unwrap();
        if round % 5 == 0 {
            house.world.write(&Erase(person)).await.unwrap();
        }
        for purpose in purposes {
            for channel in Channel::ALL.iter().copied() {
                let ask = crate::house::Ask { subject: person, purpose, channel };
                let permitted = house.world.write(&ask).await.unwrap();
                let mut reader = house.world.read().await;
                let explained = consent::explain(&mut reader, person, purpose, channel).await.unwrap();
                let permitted = permitted.map(|permit| permit.basis()).map_err(|no| no.reason);
                let explained = explained.decision.map_err(|no| no.reason);
                assert_eq!(permitted, explained, "{round}: {purpose} {channel}");
            }
        }
    }
}

#[tokio::test]
async fn letters_on_paper_need_a_street() {
    let house = open().await;
    let on_paper = |subject| crate::house::Ask { subject, purpose: "orders", channel: Channel::Post };
    let refused = house.world.write(&on_paper(house.carla)).await.unwrap().unwrap_err();
    assert_eq!(refused.reason, Reason::NoAddress);
    let mut other = crate::house::person("piet@example.com");
    other.draft.addresses = vec![customers::Address {
        street: "Oudegracht 1".into(),
        postcode: "3511 AA".into(),
        city: "Utrecht".into(),
        ..customers::Address::default()
    }];
    let other = house.world.write(&other).await.unwrap();
    let permit = house.world.write(&on_paper(other)).await.unwrap().unwrap();
    assert_eq!(permit.address(), "Oudegracht 1, 3511 AA Utrecht");
}

#[tokio::test]
async fn many_addresses_are_looked_up_at_once() {
    let house = open().await;
    house.world.write(&Suppress("Gone@Example.com")).await.unwrap();
    let mut reader = house.world.read().await;
    let many: Vec<String> = (0..1200).map(|number| format!("p{number}@example.com")).collect();
    let mut asked: Vec<&str> = many.iter().map(String::as_str).collect();
    asked.push(" gone@example.COM ");
    let found = consent::suppressed_among(&mut reader, &asked).await.unwrap();
    assert_eq!(found.into_iter().collect::<Vec<_>>(), [consent::fingerprint("gone@example.com")]);
}

struct Suppress(&'static str);

impl Action for Suppress {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> kernel::Result<()> {
        consent::suppress(tx, self.0).await
    }
}
