use super::*;
use crate::brief::html;
use serde_json::{Value, json};
use std::path::Path;

/// A member of the United Nations.
pub(super) struct Member {
    pub(super) iso3: String,
    pub(super) code: String,
    pub(super) place: Option<Place>,
}

/// The members of the United Nations with the places that the base gives.
pub(super) fn members() -> Vec<Member> {
    let table = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/unsd-m49/countries.csv");
    let mut rows = csv::Reader::from_path(table).expect("the table of countries");
    let members: Vec<Member> = rows
        .deserialize::<BTreeMap<String, String>>()
        .map(|row| row.expect("a row"))
        .filter(|row| row["un_member"] == "y")
        .map(|row| Member {
            iso3: row["iso3"].clone(),
            code: row["m49"].clone(),
            place: row["lat"]
                .parse()
                .ok()
                .zip(row["lon"].parse().ok())
                .map(|(latitude, longitude)| Place { latitude, longitude }),
        })
        .collect();
    assert_eq!(members.len(), 193);
    members
}

/// A map as SVG.
pub(super) fn drawn(name: &str, figure: impl Serialize) -> String {
    let figure = serde_json::to_value(figure).expect("a value");
    let chart = json!({"title": "A <title>", "desc": "What it says", "figure": figure});
    html::render(&format!("charts/{name}.svg.j2"), chart).expect("a drawing")
}

fn subjects(members: &[Member]) -> Vec<Subject<'_>> {
    let subject = |member| {
        let Member { code, place, .. }: &Member = member;
        Subject { code, place: *place }
    };
    members.iter().map(subject).collect()
}

fn text(classes: usize) -> WorldText {
    WorldText {
        classes: (0..classes).map(|class| format!("class {class}")).collect(),
        not_known: "not known".to_owned(),
        other: "other".to_owned(),
        notes: vec!["A note.".to_owned()],
    }
}

/// The corners of each line of a path as it is written here: `M`, then steps.
fn lines_of(path: &str) -> Vec<Vec<Point>> {
    path.split('M')
        .filter(|line| !line.is_empty())
        .map(|line| {
            let (start, steps) = line.trim_end_matches('z').split_once('l').expect("steps");
            let numbers = format!("{start} {}", steps.replace('-', " -"));
            let numbers: Vec<f64> = format!(" {}", numbers.replace("  ", " "))
                .split_whitespace()
                .map(|number| number.parse().expect("a number"))
                .collect();
            let mut at = [0.0, 0.0];
            numbers
                .chunks(2)
                .map(|step| {
                    at = [at[0] + step[0], at[1] + step[1]];
                    at
                })
                .collect()
        })
        .collect()
}

/// The longest horizontal distance between neighbours on a path.
fn longest_step(path: &str) -> f64 {
    lines_of(path)
        .iter()
        .flat_map(|line| line.iter().zip(line.iter().cycle().skip(1)))
        .map(|(from, to)| (to[0] - from[0]).abs())
        .fold(0.0, f64::max)
}

/// The highest and lowest place on a path, from left to right.
fn reach(path: &str) -> (f64, f64) {
    let lines = lines_of(path);
    let (low, high) = bounds(lines.iter().flatten()).expect("a path");
    (low[0], high[0])
}

fn area_of<'a>(world: &'a World, code: &str) -> &'a str {
    &world.areas.iter().find(|area| area.code == code).expect(code).path
}

#[test]
fn every_member_is_on_the_world_map_as_a_shape_or_a_dot() {
    let members = members();
    let world = world(&subjects(&members), |_| Some(0), &text(2));
    for member in &members {
        let shape = world.areas.iter().find(|area| area.code == member.code);
        let dot = world.dots.iter().find(|dot| dot.code == member.code);
        let seen = shape.map_or(0.0, |area| seen(&lines_of(&area.path)));
        assert!(dot.is_some() || seen > SEEN / 2.0, "{} is not to be seen", member.iso3);
    }
    let on_map = |dot: &Dot| (0.0..=WORLD_WIDTH).contains(&dot.x) && (0.0..=world.height).contains(&dot.y);
    assert!(world.dots.iter().all(on_map));
}

#[test]
fn every_member_has_a_map_of_its_own_that_shows_it() {
    for member in members() {
        let map = locator(&member.code, member.place, &[]).unwrap_or_else(|| panic!("no map of {}", member.iso3));
        assert!(
            !map.country.is_empty() || map.dot.is_some(),
            "{} is not to be seen",
            member.iso3
        );
        assert!(!map.land.is_empty(), "nothing around {}", member.iso3);
        if !map.country.is_empty() {
            let (low, high) = reach(&map.country);
            let middle = FRAME_WIDTH / 2.0;
            assert!(
                low < middle + 10.0 && high > middle - 10.0,
                "{} is off the middle",
                member.iso3
            );
        }
    }
}

#[test]
fn dots_do_not_hide_each_other() {
    let members = members();
    let world = world(&subjects(&members), |_| None, &text(2));
    for (place, one) in world.dots.iter().enumerate() {
        for other in &world.dots[..place] {
            let gap = (one.x - other.x).hypot(one.y - other.y);
            assert!(gap > 2.0 * DOT, "{} and {} are {gap} apart", one.code, other.code);
        }
    }
}

#[test]
fn the_cut_of_the_world_map_leaves_no_streaks() {
    let members = members();
    let world = world(&subjects(&members), |_| Some(0), &text(2));
    for area in &world.areas {
        let longest = longest_step(&area.path);
        assert!(longest < 60.0, "a step of {longest} in {}", area.code);
    }
    // Fiji lies on both sides of the antimeridian, and not on both sides of this map
    let (low, high) = reach(area_of(&world, "242"));
    assert!(low > 600.0 && high < WORLD_WIDTH, "Fiji from {low} to {high}");
    // all of Russia is in the east, the Chukchi Peninsula too
    let (low, _) = reach(area_of(&world, "643"));
    assert!(low > WORLD_WIDTH / 2.0, "Russia begins at {low}");
}

#[test]
fn a_ring_across_the_cut_comes_out_in_two_parts() {
    let opposite = MIDDLE - 180.0;
    let globe = Globe::new();
    let corners = [[-2.0, 0.0], [2.0, 0.0], [2.0, 2.0], [-2.0, 2.0]];
    let points: Vec<Degrees> = corners.map(|[x, y]| [opposite + x, y]).to_vec();
    let ring = Ring {
        low: points[0],
        high: points[2],
        points,
    };
    let pieces = globe.pieces(&ring);
    assert_eq!(pieces.len(), 2);
    for piece in pieces {
        let (low, high) = bounds(&piece).expect("a piece");
        assert!(high[0] - low[0] < 6.0, "{low:?} {high:?}");
        assert!(low[0] >= 0.0 && high[0] <= WORLD_WIDTH);
    }
}

#[test]
fn a_country_across_the_antimeridian_is_whole_on_its_own_map() {
    let russia = locator("643", None, &[]).expect("a map");
    let longest = longest_step(&russia.country);
    assert!(longest < 15.0, "a step of {longest}");
    let (low, high) = reach(&russia.country);
    assert!(low > 0.0 && high < FRAME_WIDTH, "from {low} to {high}");
    let fiji = locator("242", None, &[]).expect("a map");
    let (low, high) = reach(&fiji.country);
    assert!(fiji.ring.is_some() && high - low < 20.0, "from {low} to {high}");
}

#[test]
fn far_off_parts_do_not_make_a_country_small() {
    // a frame that held French Guiana would be ten thousand kilometres wide
    let france = locator("250", None, &[]).expect("a map");
    assert!(france.kilometres * FRAME_WIDTH < 3_500.0, "{}", france.kilometres);
    // but Alaska is in the map of the United States
    let states = locator("840", None, &[]).expect("a map");
    let (low, high) = reach(&states.country);
    assert!(high - low > 0.6 * FRAME_WIDTH, "from {low} to {high}");
}

#[test]
fn borders_are_those_of_the_united_nations_where_the_files_allow_it() {
    let inside = |code: &str, [x, y]: Degrees, atlas: &atlas::Atlas| {
        atlas.countries[code].iter().fold(false, |inside, ring| {
            let sides = ring.points.iter().zip(ring.points.iter().cycle().skip(1));
            sides
                .filter(|(from, to)| {
                    (from[1] > y) != (to[1] > y) && x < from[0] + (to[0] - from[0]) * (y - from[1]) / (to[1] - from[1])
                })
                .fold(inside, |inside, _| !inside)
        })
    };
    for atlas in [&*COARSE, &*FINE] {
        for (name, place, whose, not_whose) in [
            ("Simferopol", [34.1, 45.0], "804", "643"),
            ("Laayoune", [-13.0, 27.0], "732", "504"),
            ("Tifariti", [-10.6, 26.2], "732", "504"),
            ("Guelmim", [-10.0, 28.9], "504", "732"),
            ("Hargeisa", [44.1, 9.6], "706", "231"),
            ("Pristina", [21.1, 42.6], "XKX", "688"),
            ("Nairobi", [36.8, -1.3], "404", "834"),
        ] {
            assert!(inside(whose, place, atlas), "{name} is not in {whose}");
            assert!(!inside(not_whose, place, atlas), "{name} is in {not_whose}");
        }
        assert!(!atlas.countries.contains_key("010"));
        // what was put together has no border inside: Somalia is one piece
        assert_eq!(atlas.countries["706"].len(), 1);
        assert_eq!(atlas.countries["732"].len(), 1);
    }
}

#[test]
fn unknown_codes_and_wild_places_have_no_map() {
    let nowhere = Place {
        latitude: f64::NAN,
        longitude: 500.0,
    };
    for code in ["", "999", "KEN", "4", "\u{feff}", "Kenya <"] {
        assert!(locator(code, None, &[]).is_none(), "{code}");
        assert!(locator(code, Some(nowhere), &[]).is_none(), "{code}");
    }
    // the place of a country without a shape is enough, even at a pole or on the antimeridian
    for (latitude, longitude) in [(90.0, 0.0), (-90.0, 180.0), (0.0, -180.0), (8.5, 179.2)] {
        let map = locator("999", Some(Place { latitude, longitude }), &[]).expect("a map");
        assert!(map.dot.is_some() && map.ring.is_some() && map.country.is_empty());
    }
    let subjects = ["999", "KEN"].map(|code| Subject {
        code,
        place: Some(nowhere),
    });
    let world = world(&subjects, |_| Some(0), &text(1));
    assert!(world.areas.is_empty() && world.dots.is_empty());
}

#[test]
fn maps_come_out_the_same_each_time() {
    let members = members();
    let mut turned = subjects(&members);
    turned.reverse();
    let class = |code: &str| code.parse::<usize>().ok().map(|code| code % 3);
    let one = drawn("world", world(&subjects(&members), class, &text(3)));
    assert_eq!(one, drawn("world", world(&turned, class, &text(3))));
    for code in ["404", "643", "840", "554"] {
        let map = || drawn("locator", locator(code, None, &["A note.".to_owned()]).expect("a map"));
        assert_eq!(map(), map());
    }
}

#[test]
fn classes_are_told_from_each_other_and_from_what_is_not_known() {
    assert_eq!([0, 1, 2, 3, 4].map(|class| shade(class, 5)), [0, 1, 2, 3, 4].map(Some));
    assert_eq!([0, 1, 2].map(|class| shade(class, 3)), [Some(0), Some(2), Some(4)]);
    assert_eq!([0, 1].map(|class| shade(class, 2)), [Some(0), Some(4)]);
    assert_eq!(shade(0, 1), Some(0));
    assert_eq!(shade(0, 0), None);
    assert_eq!(shade(usize::MAX, 5), None);
    let kenya = Subject {
        code: "404",
        place: None,
    };
    for (class, fill) in [
        (Some(0), "url(#world-0)"),
        (Some(7), "url(#world-not-known)"),
        (None, "url(#world-not-known)"),
    ] {
        let world = world(&[kenya], |_| class, &text(5));
        let kinds: Vec<&str> = world.legend.iter().map(|key| key.kind).collect();
        assert_eq!(kinds[5..], ["not-known", "other"]);
        let path = area_of(&world, "404").to_owned();
        assert!(drawn("world", &world).contains(&format!("<path d=\"{path}\" fill=\"{fill}\"/>")));
    }
}

#[test]
fn words_are_escaped_and_stand_on_the_drawing() {
    let note = "Borders <imply> nothing. ".repeat(12);
    let map = locator("404", None, std::slice::from_ref(&note)).expect("a map");
    assert!(map.notes.len() > 2 && map.height > map.notes[map.notes.len() - 1].y);
    let svg = drawn("locator", &map);
    assert!(
        svg.contains("Borders &lt;imply&gt;") && svg.contains("<title id=\"locator-title\">A &lt;title&gt;</title>")
    );
    let mut text = text(5);
    text.classes = vec!["a rather long label of a class".to_owned(); 5];
    let world = world(&[], |_| None, &text);
    assert!(world.legend.iter().all(|key| key.x < WORLD_WIDTH - 150.0));
    let figure: Value = serde_json::to_value(&world).expect("a value");
    assert_eq!(figure["legend"][0]["label"], text.classes[0]);
}
