//! The decision tried in every situation there is, against the rules written down a second way.

use super::*;
use crate::model::choice::By;

const PERSONS: [Person; 3] = [Person::Unknown, Person::Known, Person::Restricted];
const OFFERS: [Offer; 3] = [Offer::Yes, Offer::OtherChannels, Offer::Ended];
const LISTED: [Listed; 2] = [Listed::No, Listed::Suppressed];
const ADDRESSES: [Address; 3] = [Address::Good, Address::Missing, Address::Bounced];
const AGES: [Age; 2] = [Age::Grown, Age::Child];
const REGISTRIES: [Registry; 4] =
    [Registry::NotConnected, Registry::Allows, Registry::Denies, Registry::Silent];
const BALANCING: [Balancing; 2] = [Balancing::Recorded, Balancing::Missing];
const TOLD: [Told; 2] = [Told::Yes, Told::Waiting];
const FRESHNESS: [Freshness; 3] = [Freshness::Current, Freshness::RanOut, Freshness::Outdated];
const PACES: [Pace; 3] = [Pace::Free, Pace::QuietHours, Pace::TooOften];

fn choices() -> Vec<Choice> {
    let mut all = Vec::new();
    for state in State::ALL.iter().copied() {
        for proof in Proof::ALL.iter().copied() {
            for by in By::ALL.iter().copied() {
                all.extend(FRESHNESS.map(|age| Choice { state, proof, by, age }));
            }
        }
    }
    all
}

/// Calls `look` with every combination: some twenty-seven million.
fn everywhere(mut look: impl FnMut(&Situation)) {
    let choices = choices();
    for person in PERSONS {
        for offer in OFFERS {
            for listed in LISTED {
                for address in ADDRESSES {
                    for basis in Basis::ALL.iter().copied() {
                        for (double_opt_in, written) in demands() {
                            let fixed =
                                Fixed { person, offer, listed, address, basis, double_opt_in, written };
                            fixed.spread(&choices, &mut look);
                        }
                    }
                }
            }
        }
    }
}

struct Fixed {
    person: Person,
    offer: Offer,
    listed: Listed,
    address: Address,
    basis: Basis,
    double_opt_in: DoubleOptIn,
    written: Written,
}

/// What a purpose may ask for as proof.
fn demands() -> impl Iterator<Item = (DoubleOptIn, Written)> {
    DoubleOptIn::ALL.iter().flat_map(|confirmed| Written::ALL.iter().map(|written| (*confirmed, *written)))
}

impl Fixed {
    fn spread(&self, choices: &[Choice], look: &mut impl FnMut(&Situation)) {
        let Self { person, offer, listed, address, basis, double_opt_in, written } = *self;
        for age in AGES {
            for registry in REGISTRIES {
                for (balancing, told) in BALANCING.into_iter().flat_map(|one| TOLD.map(|told| (one, told))) {
                    for pace in PACES {
                        for choice in choices.iter().copied() {
                            look(&Situation {
                                person,
                                offer,
                                listed,
                                address,
                                age,
                                registry,
                                basis,
                                double_opt_in,
                                written,
                                balancing,
                                told,
                                choice,
                                pace,
                            });
                        }
                    }
                }
            }
        }
    }
}

/// The rules once more, as one sentence instead of an order of questions.
fn allowed(case: &Situation) -> bool {
    let given = matches!(case.choice.state, State::Given | State::Renewed);
    let no = matches!(case.choice.state, State::Refused | State::Withdrawn | State::Revoked);
    let reachable =
        case.person != Person::Unknown && case.offer == Offer::Yes && case.address == Address::Good;
    let at_peace = case.listed == Listed::No && case.person == Person::Known;
    let guarded = case.age == Age::Grown || (given && case.choice.by == By::Guardian);
    let registered = matches!(case.registry, Registry::NotConnected | Registry::Allows);
    let optional = at_peace && guarded && registered && case.pace == Pace::Free && !no;
    let informed = case.told == Told::Yes;
    let by_link = matches!(case.choice.proof, Proof::Confirmed | Proof::Signed);
    let in_writing = matches!(case.choice.proof, Proof::ByMail | Proof::OnPaper | Proof::Signed);
    let proved = (case.double_opt_in == DoubleOptIn::NotNeeded || by_link)
        && (case.written == Written::NotNeeded || in_writing);
    reachable
        && match case.basis {
            Basis::LegalObligation | Basis::VitalInterest => true,
            Basis::Contract => at_peace && informed,
            Basis::PublicTask => optional && informed,
            Basis::LegitimateInterest => optional && informed && case.balancing == Balancing::Recorded,
            Basis::Consent => {
                optional && informed && given && proved && case.choice.age == Freshness::Current
            }
        }
}

#[test]
fn a_permit_exists_exactly_where_the_rules_allow_it() {
    let mut yes = 0_u32;
    everywhere(|case| {
        assert_eq!(decide(case).is_ok(), allowed(case), "{case:?}");
        yes += u32::from(decide(case).is_ok());
    });
    assert!(yes > 10_000, "only {yes} situations allow anything");
}

#[test]
fn no_choice_of_the_person_ever_blocks_a_contract_or_a_duty() {
    everywhere(|case| {
        if case.basis.leaves_a_choice() {
            return;
        }
        let silent =
            Choice { state: State::Unknown, proof: Proof::Reported, by: By::Person, age: Freshness::Current };
        assert_eq!(decide(case), decide(&Situation { choice: silent, ..*case }), "{case:?}");
    });
}

#[test]
fn the_suppression_list_beats_everything_but_duty() {
    everywhere(|case| {
        if case.listed == Listed::Suppressed && decide(case).is_ok() {
            assert!(matches!(case.basis, Basis::LegalObligation | Basis::VitalInterest), "{case:?}");
        }
    });
}

#[test]
fn the_first_rule_that_applies_gives_the_reason() {
    let mut before = Reason::Unknown;
    let mut case = Situation {
        person: Person::Unknown,
        offer: Offer::Ended,
        listed: Listed::Suppressed,
        address: Address::Bounced,
        age: Age::Child,
        registry: Registry::Denies,
        basis: Basis::Consent,
        double_opt_in: DoubleOptIn::Needed,
        written: Written::Needed,
        balancing: Balancing::Missing,
        told: Told::Waiting,
        choice: Choice {
            state: State::Withdrawn,
            proof: Proof::Stated,
            by: By::Person,
            age: Freshness::RanOut,
        },
        pace: Pace::QuietHours,
    };
    let mends: [fn(&mut Situation); 11] = [
        |case| case.person = Person::Restricted,
        |case| case.offer = Offer::Yes,
        |case| case.listed = Listed::No,
        |case| case.person = Person::Known,
        |case| case.choice.state = State::Given,
        |case| case.address = Address::Good,
        |case| case.age = Age::Grown,
        |case| case.registry = Registry::Silent,
        |case| case.choice.proof = Proof::OnPaper,
        |case| case.choice.proof = Proof::Signed,
        |case| case.choice.age = Freshness::Current,
    ];
    for mend in mends {
        let reason = decide(&case).unwrap_err();
        assert!(reason >= before, "{reason} came after {before}");
        before = reason;
        mend(&mut case);
    }
    assert_eq!(decide(&case), Err(Reason::NotTold));
    case.told = Told::Yes;
    assert_eq!(decide(&case), Err(Reason::QuietHours));
    case.pace = Pace::Free;
    assert_eq!(decide(&case), Err(Reason::Silent));
    case.registry = Registry::Allows;
    assert_eq!(decide(&case), Ok(Basis::Consent));
}
