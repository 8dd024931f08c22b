//! From the globe to the drawing: two projections, cutting, and the text of a path.

use super::atlas::Degrees;
use std::fmt::Write as _;

/// A place on a plane.
pub(super) type Point = [f64; 2];

/// The Lambert azimuthal equal-area projection of a globe with radius 1 (J. P. Snyder, Map Projections: A Working Manual,
/// US Geological Survey 1987, page 182 and following). Little is distorted near the centre; north is up there.
#[derive(Debug, Clone, Copy)]
pub(super) struct Azimuthal {
    centre: Degrees,
    sin: f64,
    cos: f64,
}

impl Azimuthal {
    pub(super) fn new(centre: Degrees) -> Self {
        let (sin, cos) = centre[1].to_radians().sin_cos();
        Self { centre, sin, cos }
    }

    pub(super) fn centre(&self) -> Degrees {
        self.centre
    }

    /// Where a place comes to lie; y grows towards the north. What is almost opposite the centre comes to lie somewhere
    /// far out.
    pub(super) fn project(&self, [longitude, latitude]: Degrees) -> Point {
        let (sin_east, cos_east) = (longitude - self.centre[0]).to_radians().sin_cos();
        let (sin, cos) = latitude.to_radians().sin_cos();
        let nearness = 1.0 + self.sin * sin + self.cos * cos * cos_east;
        let stretch = (2.0 / nearness.max(1e-6)).sqrt();
        [
            stretch * cos * sin_east,
            stretch * (self.cos * sin - self.sin * cos * cos_east),
        ]
    }

    /// The place that comes to lie at a point, which is at most 2 from the centre.
    pub(super) fn invert(&self, [x, y]: Point) -> Degrees {
        let distance = x.hypot(y).min(2.0);
        if distance < 1e-12 {
            return self.centre;
        }
        let (sin, cos) = (2.0 * (distance / 2.0).asin()).sin_cos();
        let latitude = (cos * self.sin + y * sin * self.cos / distance).clamp(-1.0, 1.0).asin();
        let east = (x * sin).atan2(distance * self.cos * cos - y * self.sin * sin);
        [self.centre[0] + east.to_degrees(), latitude.to_degrees()]
    }
}

/// The Equal Earth projection of a globe with radius 1 (B. Šavrič, T. Patterson, B. Jenny, The Equal Earth map projection,
/// International Journal of Geographical Information Science 33 (2019), page 454 and following). `east` is the longitude
/// from the middle of the map, in degrees; y grows towards the north.
pub(super) fn equal_earth(east: f64, latitude: f64) -> Point {
    const A1: f64 = 1.340_264;
    const A2: f64 = -0.081_106;
    const A3: f64 = 0.000_893;
    const A4: f64 = 0.003_796;
    let third = 3.0_f64.sqrt();
    let angle = (third / 2.0 * latitude.to_radians().sin()).asin();
    let square = angle * angle;
    let sixth = square * square * square;
    let slope = A1 + 3.0 * A2 * square + sixth * (7.0 * A3 + 9.0 * A4 * square);
    [
        2.0 * third * east.to_radians() * angle.cos() / (3.0 * slope),
        angle * (A1 + A2 * square + sixth * (A3 + A4 * square)),
    ]
}

/// The part of a ring on one side of a line: where the value on `axis` is at most `limit`, or, if `least`, at least that
/// (I. E. Sutherland and G. W. Hodgman, 1974). Parts that are separate afterwards stay joined along the line.
pub(super) fn clip(ring: &[Point], axis: usize, limit: f64, least: bool) -> Vec<Point> {
    let inside = |point: &Point| {
        if least {
            point[axis] >= limit
        } else {
            point[axis] <= limit
        }
    };
    let mut kept = Vec::with_capacity(ring.len());
    let Some(mut before) = ring.last() else {
        return kept;
    };
    for point in ring {
        if inside(before) != inside(point) {
            let share = (limit - before[axis]) / (point[axis] - before[axis]);
            let mut crossing = [0, 1].map(|axis| before[axis] + share * (point[axis] - before[axis]));
            crossing[axis] = limit;
            kept.push(crossing);
        }
        if inside(point) {
            kept.push(*point);
        }
        before = point;
    }
    kept
}

/// The part of a ring between two corners.
pub(super) fn clip_to(ring: &[Point], low: Point, high: Point) -> Vec<Point> {
    let mut kept = ring.to_vec();
    for axis in [0, 1] {
        if kept.iter().any(|point| point[axis] < low[axis]) {
            kept = clip(&kept, axis, low[axis], true);
        }
        if kept.iter().any(|point| point[axis] > high[axis]) {
            kept = clip(&kept, axis, high[axis], false);
        }
    }
    kept
}

/// The area of a ring; whether it is more or less than nothing depends on the direction of the ring.
pub(super) fn area(ring: &[Point]) -> f64 {
    let Some(mut before) = ring.last() else {
        return 0.0;
    };
    let mut twice = 0.0;
    for point in ring {
        twice += before[0] * point[1] - point[0] * before[1];
        before = point;
    }
    twice / 2.0
}

/// The lowest and the highest values of `points` on both axes; none if there are no points.
pub(super) fn bounds<'a>(points: impl IntoIterator<Item = &'a Point>) -> Option<(Point, Point)> {
    points.into_iter().fold(None, |bounds, point| {
        let (low, high) = bounds.unwrap_or((*point, *point));
        Some((
            [low[0].min(point[0]), low[1].min(point[1])],
            [high[0].max(point[0]), high[1].max(point[1])],
        ))
    })
}

/// One decimal is as fine as a printer can draw at the size of these maps; more would only lengthen the file.
pub(super) fn rounded(value: f64) -> f64 {
    // adding nothing makes a plain zero of a negative one
    (value * 10.0).round() / 10.0 + 0.0
}

/// How far a line may be from the points that are left out of it, in units of the drawing: about the width of the finest
/// line. Without this the map of a large country would be ten times as long a text.
const TOLERANCE: f64 = 0.12;

/// Adds a ring to the text of a path, if anything is left of it after rounding. Points that say nothing fall out.
pub(super) fn write_ring(path: &mut String, ring: &[Point]) {
    // in tenths, which are whole numbers, so that steps between points add up without error
    let mut points: Vec<Point> = ring
        .iter()
        .map(|point| point.map(|value| (value * 10.0).round()))
        .collect();
    points.dedup();
    let points = simplified(&points, TOLERANCE * 10.0);
    if points.len() < 3 {
        return;
    }
    let mut before = [0.0, 0.0];
    for (place, point) in points.iter().enumerate() {
        let [x, y] = [0, 1].map(|axis| (point[axis] - before[axis]) / 10.0 + 0.0);
        before = *point;
        let command = match place {
            0 => "M",
            1 => "l",
            _ if x < 0.0 => "",
            _ => " ",
        };
        let space = if y < 0.0 { "" } else { " " };
        // writing to a string cannot fail
        let _ = write!(path, "{command}{x}{space}{y}");
    }
    path.push('z');
}

/// A ring without the points that are nearer than `tolerance` to the line between those that stay (D. H. Douglas and
/// T. K. Peucker, 1973). A ring has no ends, so it is taken in two halves: from its first point to the one farthest
/// from that, and back.
fn simplified(ring: &[Point], tolerance: f64) -> Vec<Point> {
    let Some(first) = ring.first() else {
        return Vec::new();
    };
    let mut line = ring.to_vec();
    line.push(*first);
    let last = line.len() - 1;
    let far = |point: &Point| (point[0] - first[0]).hypot(point[1] - first[1]);
    let Some((turn, _)) = ring
        .iter()
        .enumerate()
        .max_by(|one, other| far(one.1).total_cmp(&far(other.1)))
    else {
        return Vec::new();
    };
    let mut stays = vec![false; line.len()];
    stays[0] = true;
    stays[turn] = true;
    let mut stretches = vec![(0, turn), (turn, last)];
    while let Some((from, to)) = stretches.pop() {
        let farthest = (from + 1..to)
            .map(|place| (place, distance(line[place], line[from], line[to])))
            .max_by(|one, other| one.1.total_cmp(&other.1));
        if let Some((place, gap)) = farthest
            && gap > tolerance
        {
            stays[place] = true;
            stretches.extend([(from, place), (place, to)]);
        }
    }
    line.iter()
        .zip(&stays)
        .take(last)
        .filter(|(_, stays)| **stays)
        .map(|(point, _)| *point)
        .collect()
}

/// How far a point is from a stretch of a line.
fn distance(point: Point, from: Point, to: Point) -> f64 {
    let along = [to[0] - from[0], to[1] - from[1]];
    let length = along[0] * along[0] + along[1] * along[1];
    let offset = [point[0] - from[0], point[1] - from[1]];
    let share = if length > 0.0 {
        ((offset[0] * along[0] + offset[1] * along[1]) / length).clamp(0.0, 1.0)
    } else {
        0.0
    };
    (offset[0] - share * along[0]).hypot(offset[1] - share * along[1])
}
