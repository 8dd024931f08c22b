//! Country arguments: codes and names in the six languages of the United Nations.

use super::support::BASE;
use scrutineer::kb::{CountryIndex, Resolution};
use std::sync::LazyLock;

static INDEX: LazyLock<CountryIndex> = LazyLock::new(|| BASE.countries().expect("the countries"));

fn one(argument: &str) -> String {
    match INDEX.resolve(argument) {
        Resolution::One(entry, _) => entry.iso3.clone(),
        other => panic!("{argument}: {other:?}"),
    }
}

#[test]
fn codes_of_all_three_kinds_are_understood() {
    for argument in ["KEN", "ken", "KE", "ke", "404", " KEN "] {
        assert_eq!(one(argument), "KEN", "{argument}");
    }
    assert_eq!(one("4"), "AFG");
    assert_eq!(one("004"), "AFG");
}

#[test]
fn names_in_all_six_languages_are_understood() {
    for argument in ["Egypt", "Égypte", "egypte", "Egipto", "Египет", "埃及", "مصر"] {
        assert_eq!(one(argument), "EGY", "{argument}");
    }
    assert_eq!(one("cote d'ivoire"), "CIV");
    assert_eq!(one("Viet Nam"), "VNM");
}

#[test]
fn every_name_and_code_of_every_country_leads_back_to_it() {
    for entry in INDEX.all() {
        for argument in [Some(&entry.iso3), entry.iso2.as_ref(), entry.m49.as_ref()]
            .into_iter()
            .flatten()
        {
            assert_eq!(one(argument), entry.iso3, "{argument}");
        }
        for (language, name) in &entry.names {
            match INDEX.resolve(name) {
                Resolution::One(found, _) => assert_eq!(found.iso3, entry.iso3, "{language}: {name}"),
                // two states may share a short name in one language; neither may be chosen silently
                Resolution::Several(found) => {
                    assert!(found.iter().any(|one| one.iso3 == entry.iso3), "{language}: {name}");
                }
                Resolution::None(_) => panic!("{language}: {name} is not found"),
            }
        }
    }
}

#[test]
fn a_near_miss_suggests_the_right_country() {
    for (argument, iso3) in [
        ("Kenia", "KEN"),
        ("Ugnda", "UGA"),
        ("Tanzanya", "TZA"),
        ("Phillipines", "PHL"),
    ] {
        match INDEX.resolve(argument) {
            Resolution::None(near) => assert!(near.iter().any(|one| one.iso3 == iso3), "{argument}: {near:?}"),
            // a name in another language may be meant: that is no miss
            Resolution::One(found, _) => assert_eq!(found.iso3, iso3, "{argument}"),
            Resolution::Several(found) => panic!("{argument}: {found:?}"),
        }
    }
}

#[test]
fn all_193_members_of_the_united_nations_are_there() {
    assert_eq!(INDEX.all().iter().filter(|entry| entry.un_member).count(), 193);
}
