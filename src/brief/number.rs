//! Numbering the sources in the order in which a brief names them, once the chapters stand in their order.

use super::model::{Block, Brief, Reference};

/// Numbers the sources of `brief` anew; those that it does not name are left out.
pub(super) fn references(brief: &mut Brief, list: Vec<Reference>) {
    // place in the new order by old number
    let mut order = Order {
        places: vec![None; list.len() + 1],
        next: 1,
    };
    if let Some(country) = &mut brief.country {
        order.all(&mut country.refs);
    }
    for point in &mut brief.summary {
        for statement in &mut point.statements {
            order.all(&mut statement.refs);
        }
    }
    if let Some(locator) = &mut brief.locator {
        order.all(&mut locator.refs);
    }
    for chapter in brief.face.iter_mut().chain(&mut brief.annex) {
        for block in &mut chapter.blocks {
            match block {
                Block::Paragraphs { statements }
                | Block::List { statements }
                | Block::Steps { statements }
                | Block::Readings { statements } => {
                    for statement in statements {
                        order.all(&mut statement.refs);
                    }
                }
                Block::Table(table) => {
                    for row in &mut table.rows {
                        order.all(&mut row.refs);
                    }
                }
                Block::Scorecard { themes } => {
                    for score in themes.iter_mut().flat_map(|theme| &mut theme.scores) {
                        order.all(&mut score.refs);
                    }
                }
                Block::Chart(chart) => order.all(&mut chart.refs),
                Block::Heading { .. } | Block::Gaps { .. } | Block::Questions { .. } => {}
            }
        }
    }
    let mut references: Vec<Reference> = list
        .into_iter()
        .filter_map(|mut reference| {
            reference.n = order.places[reference.n]?;
            reference.facts.sort();
            Some(reference)
        })
        .collect();
    references.sort_by_key(|reference| reference.n);
    brief.references = references;
}

struct Order {
    places: Vec<Option<usize>>,
    next: usize,
}

impl Order {
    fn all(&mut self, refs: &mut [usize]) {
        for n in refs.iter_mut() {
            let place = &mut self.places[*n];
            *n = *place.get_or_insert_with(|| {
                self.next += 1;
                self.next - 1
            });
        }
        refs.sort_unstable();
    }
}
