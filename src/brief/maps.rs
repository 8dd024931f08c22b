//! Maps: where a country lies, and how the countries of the world compare. The geometry is laid out here; the templates
//! under `reports/charts/` only draw. What the files of geometry say and where they are departed from is told in
//! `reports/maps/README.md`.

mod atlas;
mod plane;

use super::charts::wrapped;
use atlas::{COARSE, Degrees, FINE, Ring};
use plane::{Azimuthal, Point, area, bounds, clip, clip_to, equal_earth, rounded, write_ring};
use serde::Serialize;
use std::collections::BTreeMap;

/// A place on the globe, in degrees: north and east are positive.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Place {
    /// From -90 to 90.
    pub(super) latitude: f64,
    /// From -180 to 180.
    pub(super) longitude: f64,
}

impl Place {
    /// The place as the projections take it; none if it is nowhere on the globe.
    fn degrees(self) -> Option<Degrees> {
        let fits = self.latitude.abs() <= 90.0 && self.longitude.abs() <= 180.0;
        fits.then_some([self.longitude, self.latitude])
    }
}

/// A country that a map of the world tells something about.
#[derive(Debug, Clone, Copy)]
pub(super) struct Subject<'a> {
    /// Its M49 code with three digits, which is its numeric code in ISO 3166-1. `XKX` for Kosovo, which has none.
    pub(super) code: &'a str,
    /// Where it lies. It is used where the geometry has no shape for the country, and only there.
    pub(super) place: Option<Place>,
}

/// The words of a map of the world.
#[derive(Debug, Clone, Default)]
pub(super) struct WorldText {
    /// A label for each class, in the order of the classes: the palest first.
    pub(super) classes: Vec<String>,
    /// Label of what is not known.
    pub(super) not_known: String,
    /// Label of land that the map tells nothing about. It is left out of the legend if there is no such land.
    pub(super) other: String,
    /// Sentences below the map: what the borders mean, and the source of the geometry. Each begins a line.
    pub(super) notes: Vec<String>,
}

/// How the template draws a country: `0`, the palest, to `4`, the darkest; none if nothing is known.
type Shade = Option<u8>;
/// The darkest shade.
const DARKEST: usize = 4;

/// The shape of a country on a map of the world.
#[derive(Debug, Serialize)]
pub(super) struct Area {
    code: String,
    shade: Shade,
    /// A path of SVG, to be filled by the even-odd rule.
    path: String,
}

/// A small country on a map of the world: the middle of a dot.
#[derive(Debug, Serialize)]
pub(super) struct Dot {
    code: String,
    shade: Shade,
    x: f64,
    y: f64,
}

/// An entry of the legend: where its swatch begins on the left, and the line that its label stands on.
#[derive(Debug, Serialize)]
pub(super) struct Key {
    x: f64,
    y: f64,
    /// `shade`, `not-known` or `other`.
    kind: &'static str,
    shade: Shade,
    label: String,
}

/// A line of text: where it stands.
#[derive(Debug, Serialize)]
pub(super) struct Line {
    y: f64,
    text: String,
}

/// A map of the world for `charts/world.svg.j2`. All lengths and places are in units of the drawing, which is 720 wide;
/// y grows downwards.
#[derive(Debug, Serialize)]
pub(super) struct World {
    width: f64,
    height: f64,
    /// The edge of the map.
    outline: String,
    /// Land of countries that are no subject of the map, as one path.
    other: String,
    /// The shapes of the subjects, in the order of their codes.
    areas: Vec<Area>,
    /// Subjects that are too small to be seen as a shape, in the order of their codes.
    dots: Vec<Dot>,
    /// Radius of the dots.
    radius: f64,
    legend: Vec<Key>,
    notes: Vec<Line>,
}

/// A circle.
#[derive(Debug, Serialize, PartialEq)]
pub(super) struct Circle {
    x: f64,
    y: f64,
    r: f64,
}

/// A map of where a country lies, for `charts/locator.svg.j2`. All lengths and places are in units of the drawing; y grows
/// downwards.
#[derive(Debug, Serialize)]
pub(super) struct Locator {
    /// Width of the frame.
    width: f64,
    /// Height of the drawing: that of the frame, and of the notes.
    height: f64,
    /// Height of the frame.
    frame: f64,
    /// All other land in the frame, as one path of SVG, to be filled by the even-odd rule. It goes a little beyond the
    /// frame, so that its edges do not show.
    land: String,
    /// The country, likewise.
    country: String,
    /// A dot in place of a country that is too small to be seen.
    dot: Option<Circle>,
    /// A ring around a small country.
    ring: Option<Circle>,
    /// How many kilometres one unit is in the middle of the map.
    kilometres: f64,
    notes: Vec<Line>,
}

/// The Earth's mean radius in kilometres.
const EARTH: f64 = 6371.0;

/// Width of a map of the world.
const WORLD_WIDTH: f64 = 720.0;
/// The longitude in the middle of the map of the world. The map is cut opposite it, in the Bering Strait, where the cut
/// goes through no country but the United States, whose islands reach beyond it.
const MIDDLE: f64 = 10.6;
/// The map of the world ends there in the south, as it does not show Antarctica.
const SOUTH: f64 = -57.0;
/// The map of the world ends there in the north, beyond all land.
const NORTH: f64 = 84.0;
/// A shape that is smaller in square units gets a dot.
const SEEN: f64 = 5.0;
/// Radius of a dot on a map of the world.
const DOT: f64 = 2.6;

/// A map of the world that shows the class of each of `subjects`. `class` is asked with a code and answers with a place
/// in `text.classes`, or with none for what is not known; a place beyond the last class counts as not known. Up to five
/// classes can be told apart; of more than these, neighbours look the same.
///
/// A subject is left out if the geometry has no shape for it and it has no place.
pub(super) fn world(subjects: &[Subject<'_>], class: impl Fn(&str) -> Option<usize>, text: &WorldText) -> World {
    let globe = Globe::new();
    let shade = |code: &str| shade(class(code)?, text.classes.len());
    let mut areas = Vec::new();
    let mut dots = Vec::new();
    let mut other = String::new();
    let places: BTreeMap<&str, Option<Place>> = subjects.iter().map(|one| (one.code, one.place)).collect();
    for (code, rings) in &COARSE.countries {
        let drawn: Vec<Vec<Point>> = rings.iter().flat_map(|ring| globe.pieces(ring)).collect();
        if !places.contains_key(code.as_str()) {
            for ring in &drawn {
                write_ring(&mut other, ring);
            }
            continue;
        }
        let mut path = String::new();
        for ring in &drawn {
            write_ring(&mut path, ring);
        }
        if drawn.iter().map(|ring| area(ring)).sum::<f64>().abs() < SEEN
            && let Some([x, y]) = middle_of_largest(&drawn)
        {
            dots.push(dot(code, shade(code), [x, y]));
        }
        areas.push(Area {
            code: code.clone(),
            shade: shade(code),
            path,
        });
    }
    for (code, place) in places {
        if !COARSE.countries.contains_key(code)
            && let Some(place) = place.and_then(Place::degrees)
        {
            dots.push(dot(code, shade(code), globe.place(place)));
        }
    }
    dots.sort_by(|one, other| one.code.cmp(&other.code));
    spread(&mut dots);
    let (legend, below) = legend(text, !other.is_empty(), globe.height + 18.0);
    let notes = lines(&text.notes, 150, below + 16.0, 11.5);
    World {
        width: WORLD_WIDTH,
        height: notes.last().map_or(below, |line| line.y) + 6.0,
        outline: globe.outline(),
        other,
        areas,
        dots,
        radius: DOT,
        legend,
        notes,
    }
}

fn dot(code: &str, shade: Shade, [x, y]: Point) -> Dot {
    Dot {
        code: code.to_owned(),
        shade,
        x,
        y,
    }
}

/// Moves dots apart that would hide each other, as those of the Lesser Antilles would: each by no more than that takes, so
/// that their order on the map stays.
fn spread(dots: &mut [Dot]) {
    /// From the middle of one dot to that of the next, with their lines.
    const APART: f64 = 2.0 * DOT + 0.8;
    // each round moves some dots nearer to others; a group is at rest after a few dozen
    for _ in 0..60 {
        for second in 1..dots.len() {
            for first in 0..second {
                let way = [dots[second].x - dots[first].x, dots[second].y - dots[first].y];
                let distance = way[0].hypot(way[1]);
                if distance >= APART {
                    continue;
                }
                // two dots at one place move apart from west to east
                let way = if distance > 0.0 {
                    way.map(|part| part / distance)
                } else {
                    [1.0, 0.0]
                };
                let half = (APART - distance) / 2.0;
                for (dot, step) in [(first, -half), (second, half)] {
                    dots[dot].x += step * way[0];
                    dots[dot].y += step * way[1];
                }
            }
        }
    }
    for dot in dots {
        dot.x = rounded(dot.x);
        dot.y = rounded(dot.y);
    }
}

/// The shade of a class: the classes take the shades from the palest to the darkest, as far apart as they can be.
fn shade(class: usize, classes: usize) -> Shade {
    if class >= classes {
        return None;
    }
    // rounded to the nearest shade
    let last = (classes - 1).max(1);
    u8::try_from((2 * class * DARKEST + last) / (2 * last)).ok()
}

/// The legend with its first line at `y`, and the line it ends on.
fn legend(text: &WorldText, other: bool, mut y: f64) -> (Vec<Key>, f64) {
    let classes = text.classes.iter().enumerate();
    let entries = classes
        .map(|(class, label)| ("shade", shade(class, text.classes.len()), label))
        .chain([("not-known", None, &text.not_known)])
        .chain(other.then_some(("other", None, &text.other)));
    let mut x = 6.0;
    let mut legend = Vec::new();
    for (kind, shade, label) in entries {
        let letters = u16::try_from(label.chars().count()).unwrap_or(u16::MAX);
        // swatch, gaps, and the letters at their usual width
        let width = 46.0 + 5.6 * f64::from(letters);
        if x > 6.0 && x + width > WORLD_WIDTH {
            x = 6.0;
            y += 18.0;
        }
        legend.push(Key {
            x: rounded(x),
            y,
            kind,
            shade,
            label: label.clone(),
        });
        x += width;
    }
    (legend, y)
}

/// `notes` in lines of at most `letters`, the first one at `y`.
fn lines(notes: &[String], letters: usize, y: f64, height: f64) -> Vec<Line> {
    notes
        .iter()
        .flat_map(|note| wrapped(note, letters))
        .zip(0_u16..)
        .map(|(text, line)| Line {
            y: y + height * f64::from(line),
            text,
        })
        .collect()
}

/// The middle of the box around the largest ring.
fn middle_of_largest(rings: &[Vec<Point>]) -> Option<Point> {
    let largest = rings
        .iter()
        .max_by(|one, other| area(one).abs().total_cmp(&area(other).abs()))?;
    let (low, high) = bounds(largest)?;
    Some([0, 1].map(|axis| f64::midpoint(low[axis], high[axis])))
}

/// The map of the world before anything is on it.
struct Globe {
    scale: f64,
    height: f64,
    top: f64,
}

impl Globe {
    /// Room for the line around the map.
    const MARGIN: f64 = 1.0;

    fn new() -> Self {
        let scale = (WORLD_WIDTH / 2.0 - Self::MARGIN) / equal_earth(180.0, 0.0)[0];
        let top = scale * equal_earth(0.0, NORTH)[1] + Self::MARGIN;
        let height = (top - scale * equal_earth(0.0, SOUTH)[1] + Self::MARGIN).ceil();
        Self { scale, height, top }
    }

    /// Where a place comes to lie that is so many degrees east of the middle.
    fn at(&self, [east, latitude]: Degrees) -> Point {
        let [x, y] = equal_earth(east, latitude);
        [WORLD_WIDTH / 2.0 + self.scale * x, self.top - self.scale * y]
    }

    fn place(&self, [longitude, latitude]: Degrees) -> Point {
        let east = longitude - MIDDLE;
        self.at([east - 360.0 * (east / 360.0).round(), latitude])
    }

    /// A ring on the map: cut where the map is cut, so that a country there comes to lie on both of its sides.
    fn pieces(&self, ring: &Ring) -> Vec<Vec<Point>> {
        let mut pieces = Vec::new();
        for turn in [-360.0, 0.0, 360.0] {
            let shift = turn - MIDDLE;
            if ring.low[0] + shift >= 180.0 || ring.high[0] + shift <= -180.0 {
                continue;
            }
            let shifted: Vec<Degrees> = ring.points.iter().map(|point| [point[0] + shift, point[1]]).collect();
            let mut piece = clip(&clip(&shifted, 0, -180.0, true), 0, 180.0, false);
            if ring.low[1] < SOUTH {
                piece = clip(&piece, 1, SOUTH, true);
            }
            pieces.push(bent(&piece).map(|point| self.at(point)).collect());
        }
        pieces
    }

    fn outline(&self) -> String {
        let corners = [[-180.0, SOUTH], [-180.0, NORTH], [180.0, NORTH], [180.0, SOUTH]];
        let ring: Vec<Point> = bent(&corners).map(|point| self.at(point)).collect();
        let mut path = String::new();
        write_ring(&mut path, &ring);
        path
    }
}

/// A ring with points added so that long straight lines of degrees bend as the projection bends them.
fn bent(ring: &[Degrees]) -> impl Iterator<Item = Degrees> {
    const LONGEST: f64 = 3.0;
    ring.iter().zip(ring.iter().cycle().skip(1)).flat_map(|(from, to)| {
        let step = [to[0] - from[0], to[1] - from[1]];
        let pieces = (step[0].abs().max(step[1].abs()) / LONGEST).ceil().max(1.0);
        (0_u8..)
            .map(move |piece| f64::from(piece) / pieces)
            .take_while(|share| *share < 1.0)
            .map(move |share| [from[0] + share * step[0], from[1] + share * step[1]])
    })
}

/// Width of the frame of a locator.
const FRAME_WIDTH: f64 = 150.0;
/// Height of the frame of a locator.
const FRAME_HEIGHT: f64 = 110.0;
/// So much of the frame a country takes up, unless it is very large or very small.
const SHARE: f64 = 0.45;
/// So much of the frame a country takes up at most.
const LARGEST_SHARE: f64 = 0.85;
/// The frame is at least so wide, in kilometres.
const NARROW: f64 = 1_100.0;
/// The frame is at most so wide, in kilometres, to leave room around a country, unless the country itself needs more.
const WIDE: f64 = 6_500.0;
/// The frame is at most so wide, in kilometres, to find land around an island.
const OCEAN: f64 = 8_500.0;
/// So much of the frame shows other land, if it can be found.
const SURROUNDINGS: f64 = 0.06;
/// Part of the frame that is drawn beyond its edges, in units.
const BEYOND: f64 = 2.0;
/// A country gets a ring if it is narrower and lower than so many units.
const RINGED: f64 = 11.0;
/// Scattered islands get a ring as well, if their area is less than so many square units.
const SCATTERED: f64 = 15.0;
/// A country gets a dot if its area is less than so many square units.
const DOTTED: f64 = 4.0;

/// A map of where the country `code` lies (see [`Subject::code`]), with `notes` below it. `place` is used where the
/// geometry has no shape for the country. None if there is neither.
pub(super) fn locator(code: &str, place: Option<Place>, notes: &[String]) -> Option<Locator> {
    let own = Some(code).filter(|code| !code.is_empty());
    let own: &[Ring] = own.and_then(|code| FINE.countries.get(code)).map_or(&[], Vec::as_slice);
    let (view, size) = view(own, place)?;
    let need = size[0].max(size[1] * FRAME_WIDTH / FRAME_HEIGHT);
    let mut kilometres = (need / SHARE).min(WIDE.max(need / LARGEST_SHARE)).max(NARROW);
    let others: Vec<&Ring> = FINE
        .countries
        .iter()
        .filter(|(other, _)| *other != code)
        .flat_map(|(_, rings)| rings)
        .collect();
    let mut around = Window::new(view, kilometres).show(others.iter().copied());
    while seen(&around) < SURROUNDINGS * FRAME_WIDTH * FRAME_HEIGHT && kilometres < OCEAN {
        kilometres = (kilometres * 1.4).min(OCEAN);
        around = Window::new(view, kilometres).show(others.iter().copied());
    }
    let window = Window::new(view, kilometres);
    let shown = window.show(own);
    let extent = [0, 1].map(|axis| size[axis] * FRAME_WIDTH / kilometres);
    let small = extent.iter().all(|length| *length < RINGED);
    let area = seen(&shown);
    let ring = rounded((extent[0].hypot(extent[1]) / 2.0 + 3.0).clamp(6.0, 18.0));
    // a small country is in the middle of its map, and so is the place of one without a shape
    let circle = |r: f64| Circle {
        x: FRAME_WIDTH / 2.0,
        y: FRAME_HEIGHT / 2.0,
        r,
    };
    let mut map = Locator {
        width: FRAME_WIDTH,
        height: FRAME_HEIGHT,
        frame: FRAME_HEIGHT,
        land: String::new(),
        country: String::new(),
        dot: (area < DOTTED).then(|| circle(1.8)),
        ring: (small || area < SCATTERED).then(|| circle(ring)),
        kilometres: rounded(kilometres / FRAME_WIDTH),
        notes: lines(notes, 72, FRAME_HEIGHT + 7.0, 5.2),
    };
    for ring in &around {
        write_ring(&mut map.land, ring);
    }
    for ring in &shown {
        write_ring(&mut map.country, ring);
    }
    if let Some(last) = map.notes.last() {
        map.height = last.y + 2.0;
    }
    Some(map)
}

/// The area of what is drawn, in square units.
fn seen(rings: &[Vec<Point>]) -> f64 {
    rings.iter().map(|ring| area(ring)).sum::<f64>().abs()
}

/// A projection whose centre is the middle of a country, and the width and height of the country in kilometres. Parts
/// that lie far off, such as overseas territories, do not count: they would make the country itself small.
fn view(own: &[Ring], place: Option<Place>) -> Option<(Azimuthal, Point)> {
    let sizes = own.iter().map(|ring| area(&level(ring)).abs());
    let Some((largest, _)) = own.iter().zip(sizes).max_by(|one, other| one.1.total_cmp(&other.1)) else {
        return Some((Azimuthal::new(place?.degrees()?), [0.0, 0.0]));
    };
    let mut view = Azimuthal::new([0, 1].map(|axis| f64::midpoint(largest.low[axis], largest.high[axis])));
    let mut size = [0.0, 0.0];
    // the middle of the drawing is known when it is drawn, so it takes a second look
    for _ in 0..3 {
        let (low, high) = main_part(own, largest, view)?;
        size = [0, 1].map(|axis| EARTH * (high[axis] - low[axis]));
        view = Azimuthal::new(view.invert([0, 1].map(|axis| f64::midpoint(low[axis], high[axis]))));
    }
    Some((view, size))
}

/// The corners of the largest part of a country together with the parts that lie near it.
fn main_part(own: &[Ring], largest: &Ring, view: Azimuthal) -> Option<(Point, Point)> {
    /// How far off a part may be, as a share of the diagonal of what is there already: a large part, and a small one.
    const LARGE_REACH: f64 = 0.6;
    const SMALL_REACH: f64 = 0.25;
    /// From this share of the largest part on, a part is large.
    const LARGE: f64 = 0.05;
    /// Islands that are nearer than this, in kilometres, belong together in any case.
    const NEAR: f64 = 150.0;
    let project = |ring: &Ring| -> Vec<Point> { outline(ring).map(|point| view.project(*point)).collect() };
    let whole = project(largest);
    let large = LARGE * area(&whole).abs();
    let (mut low, mut high) = bounds(&whole)?;
    let mut parts: Vec<(f64, Point, Point)> = own
        .iter()
        .filter_map(|ring| {
            let ring = project(ring);
            let (low, high) = bounds(&ring)?;
            Some((area(&ring).abs(), low, high))
        })
        .collect();
    parts.sort_by(|one, other| other.0.total_cmp(&one.0));
    loop {
        let diagonal = (high[0] - low[0]).hypot(high[1] - low[1]);
        let before = parts.len();
        parts.retain(|(area, part_low, part_high)| {
            let gap = [0, 1].map(|axis| (part_low[axis] - high[axis]).max(low[axis] - part_high[axis]).max(0.0));
            let reach = if *area >= large { LARGE_REACH } else { SMALL_REACH };
            let near = gap[0].hypot(gap[1]) <= (reach * diagonal).max(NEAR / EARTH);
            if near {
                low = [0, 1].map(|axis| low[axis].min(part_low[axis]));
                high = [0, 1].map(|axis| high[axis].max(part_high[axis]));
            }
            !near
        });
        if parts.len() == before {
            return Some((low, high));
        }
    }
}

/// A ring in a plane where areas are as on the globe, whatever becomes of shapes.
fn level(ring: &Ring) -> Vec<Point> {
    let level = |[longitude, latitude]: &Degrees| [longitude.to_radians(), latitude.to_radians().sin()];
    outline(ring).map(level).collect()
}

/// Enough points of a ring to tell its extent.
fn outline(ring: &Ring) -> impl Iterator<Item = &Degrees> {
    ring.points.iter().step_by(1 + ring.points.len() / 200)
}

/// The frame of a locator, laid over the globe.
struct Window {
    view: Azimuthal,
    /// Units of the drawing for one radius of the globe.
    scale: f64,
    /// The angle from the centre to a corner, in radians.
    reach: f64,
}

impl Window {
    fn new(view: Azimuthal, kilometres: f64) -> Self {
        let scale = FRAME_WIDTH * EARTH / kilometres;
        let corner = (FRAME_WIDTH / 2.0 + BEYOND).hypot(FRAME_HEIGHT / 2.0 + BEYOND) / scale;
        Self {
            view,
            scale,
            reach: 2.0 * (corner / 2.0).min(1.0).asin(),
        }
    }

    /// What is to be seen of `rings` in the frame, in units of the drawing.
    fn show<'a>(&self, rings: impl IntoIterator<Item = &'a Ring>) -> Vec<Vec<Point>> {
        let low = [-BEYOND, -BEYOND];
        let high = [FRAME_WIDTH + BEYOND, FRAME_HEIGHT + BEYOND];
        rings
            .into_iter()
            .filter(|ring| self.may_show(ring))
            .map(|ring| clip_to(&self.project(ring), low, high))
            .filter(|ring| !ring.is_empty())
            .collect()
    }

    /// A ring in units of the drawing. Points nearer to the one before than can be seen are left out at once: a map of a
    /// large country would take several times as long with them.
    fn project(&self, ring: &Ring) -> Vec<Point> {
        const UNSEEN: f64 = 0.2;
        let least = (UNSEEN / self.scale).to_degrees();
        let east = (f64::midpoint(ring.low[1], ring.high[1])).to_radians().cos();
        let mut before = [f64::INFINITY; 2];
        ring.points
            .iter()
            .filter(|point| {
                let far = (point[1] - before[1]).abs() > least || (point[0] - before[0]).abs() * east > least;
                if far {
                    before = **point;
                }
                far
            })
            .map(|point| {
                let [x, y] = self.view.project(*point);
                [FRAME_WIDTH / 2.0 + self.scale * x, FRAME_HEIGHT / 2.0 - self.scale * y]
            })
            .collect()
    }

    /// Whether the box of degrees around a ring comes near the frame. This spares the work of projecting all land, and
    /// keeps out what lies around the point opposite the centre, which the projection would turn inside out.
    fn may_show(&self, ring: &Ring) -> bool {
        let reach = self.reach.to_degrees();
        let latitude = self.view.centre()[1];
        if ring.low[1] > latitude + reach || ring.high[1] < latitude - reach {
            return false;
        }
        let middle = [0, 1].map(|axis| f64::midpoint(ring.low[axis], ring.high[axis]));
        let from_middle = Azimuthal::new(middle);
        let angle = |from: &Azimuthal, to: Degrees| {
            let [x, y] = from.project(to);
            2.0 * (x.hypot(y) / 2.0).min(1.0).asin()
        };
        let radius = [ring.low[1], ring.high[1]]
            .map(|latitude| angle(&from_middle, [ring.low[0], latitude]))
            .into_iter()
            .fold(0.0, f64::max);
        angle(&self.view, middle) <= radius + self.reach
    }
}

#[cfg(test)]
mod tests;
