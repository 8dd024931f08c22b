//! What the chapters have written, by name, for the audience's order to take from.

use super::model::{Block, Chart, Statement, Table};
use std::collections::BTreeSet;

/// Pieces by name, in the order in which they were put in.
#[derive(Debug, Default)]
pub(super) struct Pool {
    pieces: Vec<Piece>,
}

#[derive(Debug)]
struct Piece {
    name: String,
    blocks: Vec<Block>,
    taken: bool,
}

impl Pool {
    /// Adds blocks under `name`, after those that are there.
    pub(super) fn put(&mut self, name: &str, blocks: impl IntoIterator<Item = Block>) {
        let blocks: Vec<Block> = blocks.into_iter().collect();
        if blocks.is_empty() {
            return;
        }
        match self.pieces.iter_mut().find(|piece| piece.name == name) {
            Some(piece) => piece.blocks.extend(blocks),
            None => self.pieces.push(Piece {
                name: name.to_owned(),
                blocks,
                taken: false,
            }),
        }
    }

    /// Statements as paragraphs.
    pub(super) fn paragraphs(&mut self, name: &str, statements: Vec<Statement>) {
        if !statements.is_empty() {
            self.put(name, [Block::Paragraphs { statements }]);
        }
    }

    /// A table, where there is one.
    pub(super) fn table(&mut self, name: &str, table: Option<Table>) {
        self.put(name, table.map(Block::Table));
    }

    /// A chart, where there is one.
    pub(super) fn chart(&mut self, name: &str, chart: Option<Chart>) {
        self.put(name, chart.map(Block::Chart));
    }

    /// What is not known.
    pub(super) fn gaps(&mut self, name: &str, texts: Vec<String>) {
        if !texts.is_empty() {
            self.put(name, [Block::Gaps { texts }]);
        }
    }

    /// Takes the pieces that `pattern` names: a name, or a beginning with `*` for all such that nobody took yet and that
    /// have no place of their own, which `named` tells.
    pub(super) fn take(&mut self, pattern: &str, named: &BTreeSet<&str>) -> Vec<Block> {
        let mut blocks = Vec::new();
        for piece in &mut self.pieces {
            let wanted = match pattern.strip_suffix('*') {
                Some(start) => piece.name.starts_with(start) && !named.contains(piece.name.as_str()),
                None => piece.name == pattern,
            };
            if wanted && !piece.taken {
                piece.taken = true;
                blocks.append(&mut piece.blocks);
            }
        }
        blocks
    }
}
