//! The outlines of countries, read from the `TopoJSON` files under `reports/maps/`.
//!
//! `TopoJSON` (<https://github.com/topojson/topojson-specification>) keeps each border once, as an arc of whole numbers
//! in which every point is the step from the one before. Decoding it is a sum and a join, so there is no crate for it
//! here: `topojson` has had no release since 2022 and needs an old `geojson`.

use crate::brief::resources::resource;
use serde::Deserialize;
use std::collections::{BTreeMap, HashMap};
use std::sync::LazyLock;

/// A longitude and a latitude, in degrees.
pub(super) type Degrees = [f64; 2];
/// A longitude and a latitude, in the whole steps of the file. Points that two outlines share are equal.
type Steps = [i32; 2];

/// A closed line: the border of a piece of land, or of a hole in it. The last point is not the first one again.
#[derive(Debug)]
pub(super) struct Ring {
    /// The points. Longitudes do not jump: a line that crosses the antimeridian goes on beyond 180 or below -180.
    pub(super) points: Vec<Degrees>,
    /// The lowest longitude and latitude.
    pub(super) low: Degrees,
    /// The highest longitude and latitude.
    pub(super) high: Degrees,
}

/// All countries at one level of detail.
#[derive(Debug)]
pub(super) struct Atlas {
    /// The rings of each country, by its code (see [`super::Subject::code`]), in order of the codes. Filled by the
    /// even-odd rule they are the country. The code of land that is nobody's in the file is empty.
    pub(super) countries: BTreeMap<String, Vec<Ring>>,
}

/// For a map of the world: 1:110 million. It lacks many small states.
pub(super) static COARSE: LazyLock<Atlas> = LazyLock::new(|| Atlas::read(resource("maps/countries-110m.json")));
/// For a map of one country and its surroundings: 1:50 million.
pub(super) static FINE: LazyLock<Atlas> = LazyLock::new(|| Atlas::read(resource("maps/countries-50m.json")));

/// Areas without an id in the file, and the code that they get here. United Nations maps show Cyprus and Somalia whole.
/// Kosovo has no M49 code and stands under the code that the base gives it.
const NAMED: &[(&str, &str)] = &[("N. Cyprus", "196"), ("Somaliland", "706"), ("Kosovo", "XKX")];
/// Not drawn: it encloses the pole, and it holds no votes.
const ANTARCTICA: &str = "010";
/// Natural Earth draws who controls a territory. United Nations maps show Crimea in Ukraine (General Assembly resolution
/// 68/262): the rings of the first country that lie between these corners are the second one's.
const CRIMEA: (&str, &str, Degrees, Degrees) = ("643", "804", [32.3, 44.2], [36.8, 46.3]);
/// For the same reason, what the file gives to the first country south of this latitude belongs to the second one:
/// Western Sahara, which is a territory of its own in M49, begins at 27°40′ N.
const WESTERN_SAHARA: (&str, &str, f64) = ("504", "732", 27.666);

#[derive(Deserialize)]
struct Topology {
    transform: Transform,
    objects: Objects,
    arcs: Vec<Vec<Steps>>,
}

/// Degrees are steps times `scale` plus `translate`.
#[derive(Deserialize)]
struct Transform {
    scale: Degrees,
    translate: Degrees,
}

#[derive(Deserialize)]
struct Objects {
    countries: Countries,
}

#[derive(Deserialize)]
struct Countries {
    geometries: Vec<Geometry>,
}

#[derive(Deserialize)]
struct Geometry {
    id: Option<String>,
    properties: Properties,
    #[serde(flatten)]
    shape: Shape,
}

#[derive(Deserialize)]
struct Properties {
    name: String,
}

/// Numbers of arcs, of rings, of polygons. The number of an arc that is walked backwards is its complement.
#[derive(Deserialize)]
#[serde(tag = "type", content = "arcs")]
enum Shape {
    Polygon(Vec<Vec<i32>>),
    MultiPolygon(Vec<Vec<Vec<i32>>>),
}

impl Transform {
    fn degrees(&self, point: Steps) -> Degrees {
        [0, 1].map(|axis| f64::from(point[axis]) * self.scale[axis] + self.translate[axis])
    }
}

impl Atlas {
    /// Reads a file with one object, `countries`.
    ///
    /// # Panics
    /// The file, which is part of the program, is not of that form; the first test finds that.
    fn read(text: &str) -> Self {
        let mut topology: Topology =
            serde_json::from_str(text).unwrap_or_else(|error| panic!("the outlines of countries: {error}"));
        for arc in &mut topology.arcs {
            let mut at = [0, 0];
            for point in arc {
                at = [at[0] + point[0], at[1] + point[1]];
                *point = at;
            }
        }
        let mut countries: BTreeMap<String, Vec<Vec<Steps>>> = BTreeMap::new();
        let mut in_pieces = vec![CRIMEA.1, WESTERN_SAHARA.1];
        for geometry in topology.objects.countries.geometries {
            let named = NAMED.iter().find(|(name, _)| *name == geometry.properties.name);
            in_pieces.extend(named.map(|(_, code)| *code));
            let code = named
                .map(|(_, code)| (*code).to_owned())
                .or(geometry.id)
                .unwrap_or_default();
            if code == ANTARCTICA {
                continue;
            }
            let rings = match geometry.shape {
                Shape::Polygon(rings) => rings,
                Shape::MultiPolygon(polygons) => polygons.into_iter().flatten().collect(),
            };
            countries
                .entry(code)
                .or_default()
                .extend(rings.iter().map(|ring| joined(ring, &topology.arcs)));
        }
        as_the_united_nations(&mut countries, &topology.transform);
        for code in in_pieces {
            if let Some(rings) = countries.get_mut(code) {
                *rings = merged(rings);
            }
        }
        Self {
            countries: countries
                .into_iter()
                .map(|(code, rings)| {
                    let rings = rings
                        .iter()
                        .map(|ring| Ring::new(ring.iter().map(|point| topology.transform.degrees(*point))))
                        .collect();
                    (code, rings)
                })
                .collect(),
        }
    }
}

impl Ring {
    /// A ring through `points`, whose longitudes may jump from one side of the antimeridian to the other.
    fn new(points: impl Iterator<Item = Degrees>) -> Self {
        let mut before = 0.0;
        let mut low = [f64::INFINITY; 2];
        let mut high = [f64::NEG_INFINITY; 2];
        let points = points
            .map(|[mut longitude, latitude]| {
                if longitude - before > 180.0 {
                    longitude -= 360.0;
                } else if before - longitude > 180.0 {
                    longitude += 360.0;
                }
                before = longitude;
                for (axis, value) in [longitude, latitude].into_iter().enumerate() {
                    low[axis] = low[axis].min(value);
                    high[axis] = high[axis].max(value);
                }
                [longitude, latitude]
            })
            .collect();
        Self { points, low, high }
    }
}

/// The points of a ring. Where one arc ends the next begins, with the same point.
fn joined(ring: &[i32], arcs: &[Vec<Steps>]) -> Vec<Steps> {
    let arc = |number: i32| usize::try_from(number).ok().and_then(|number| arcs.get(number));
    let length = ring.iter().filter_map(|number| arc(*number).or_else(|| arc(!*number)));
    let mut points: Vec<Steps> = Vec::with_capacity(length.map(Vec::len).sum());
    for number in ring {
        points.pop();
        if let Some(arc) = arc(*number) {
            points.extend(arc);
        } else if let Some(arc) = arc(!*number) {
            points.extend(arc.iter().rev());
        }
    }
    points.pop();
    points
}

/// Moves what the file gives to one country and United Nations maps show with another.
fn as_the_united_nations(countries: &mut BTreeMap<String, Vec<Vec<Steps>>>, transform: &Transform) {
    let (from, to, low, high) = CRIMEA;
    let inside = |point: &Steps| {
        let point = transform.degrees(*point);
        [0, 1]
            .into_iter()
            .all(|axis| (low[axis]..=high[axis]).contains(&point[axis]))
    };
    let rings = countries.remove(from).unwrap_or_default();
    let (moved, kept) = rings.into_iter().partition(|ring| ring.iter().all(inside));
    countries.insert(from.to_owned(), kept);
    countries.entry(to.to_owned()).or_default().extend::<Vec<_>>(moved);

    let (from, to, latitude) = WESTERN_SAHARA;
    let rings = countries.remove(from).unwrap_or_default();
    let south = |point: Steps| transform.degrees(point)[1] < latitude;
    let (crossing, mut kept): (Vec<_>, Vec<_>) = rings
        .into_iter()
        .partition(|ring| ring.iter().any(|point| south(*point)));
    for ring in crossing {
        let (in_south, in_north) = cut(&ring, south);
        countries.entry(to.to_owned()).or_default().push(in_south);
        kept.push(in_north);
    }
    countries.insert(from.to_owned(), kept);
}

/// The part of `ring` for which `side` holds, and the other one. Both end with the points of the first that come next to
/// the cut, so that they share its line.
fn cut(ring: &[Steps], side: impl Fn(Steps) -> bool) -> (Vec<Steps>, Vec<Steps>) {
    let (mut yes, mut no) = (Vec::new(), Vec::new());
    for (place, point) in ring.iter().enumerate() {
        let next = ring[(place + 1) % ring.len()];
        match (side(*point), side(next)) {
            (true, true) => yes.push(*point),
            (false, false) => no.push(*point),
            (true, false) => {
                yes.push(*point);
                no.push(*point);
            }
            (false, true) => {
                no.extend([*point, next]);
            }
        }
    }
    (yes, no)
}

/// The outline of rings that touch: what two of them share, each walking it the other way, falls out.
fn merged(rings: &[Vec<Steps>]) -> Vec<Vec<Steps>> {
    let mut steps: Vec<Option<(Steps, Steps)>> = Vec::new();
    let mut places: HashMap<(Steps, Steps), usize> = HashMap::new();
    for ring in rings {
        for (place, from) in ring.iter().enumerate() {
            let to = ring[(place + 1) % ring.len()];
            if let Some(back) = places.remove(&(to, *from)) {
                steps[back] = None;
            } else {
                places.insert((*from, to), steps.len());
                steps.push(Some((*from, to)));
            }
        }
    }
    let mut leaving: HashMap<Steps, Vec<Steps>> = HashMap::new();
    for (from, to) in steps.iter().rev().flatten() {
        leaving.entry(*from).or_default().push(*to);
    }
    let mut outline = Vec::new();
    for (start, _) in steps.iter().flatten() {
        let mut ring = Vec::new();
        let mut at = *start;
        while let Some(next) = leaving.get_mut(&at).and_then(Vec::pop) {
            ring.push(at);
            at = next;
        }
        if !ring.is_empty() {
            outline.push(ring);
        }
    }
    outline
}
