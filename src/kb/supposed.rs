//! A base with facts that are only supposed: what would follow if they held.

use super::{BaseError, Kb, KbError, base};
use oxigraph::model::{NamedNode, NamedNodeRef, Quad};

impl Kb {
    /// The base with what is supposed in the place of what it says: for each pair of `replaced` all that any graph says of the
    /// thing with the property is taken out, then `added` is put in, and what is derived is derived anew.
    ///
    /// Nothing is written to a file; the hash of the base stays that of its facts.
    ///
    /// # Errors
    /// The store's own failure.
    pub fn supposing(mut self, replaced: &[(NamedNode, NamedNode)], added: Vec<Quad>) -> Result<Self, KbError> {
        for (thing, property) in replaced {
            let property: NamedNodeRef = property.as_ref();
            let quads = self
                .store
                .quads_for_pattern(Some(thing.as_ref().into()), Some(property), None, None)
                .collect::<Result<Vec<_>, _>>()
                .map_err(BaseError::from)?;
            for quad in &quads {
                self.store.remove(quad).map_err(BaseError::from)?;
            }
        }
        base::load(&self.store, added)?;
        self.derive()?;
        Ok(self)
    }
}
