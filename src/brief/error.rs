//! What can go wrong when a brief is made.

use crate::kb::KbError;
use crate::policy::PolicyError;
use crate::risk::RiskError;
use std::path::PathBuf;

/// Use this error for everything between the base and the written file.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum BriefError {
    /// The base could not be asked.
    #[error(transparent)]
    Kb(#[from] KbError),
    /// The policy questions could not be asked.
    #[error(transparent)]
    Policy(#[from] PolicyError),
    /// A forecast or profile could not be made.
    #[error(transparent)]
    Risk(#[from] RiskError),
    /// The base has no such country.
    #[error("no country {0} in the knowledge base")]
    NoCountry(String),
    /// A template names something that the brief lacks.
    #[error("template: {0}")]
    Template(String),
    /// Typst refused the document.
    #[error("PDF: {0}")]
    Typeset(String),
    /// No font for Chinese was found.
    #[error(
        "the PDF in Chinese needs a font that has Chinese characters, and this system has none. Install one, for example \
         the package fonts-noto-cjk (Debian, Ubuntu), google-noto-serif-cjk-fonts (Fedora) or noto-fonts-cjk (Arch), or ask \
         for --format html"
    )]
    NoFont,
    /// A word of the brief's own cannot be set in its language's fonts.
    #[error("PDF: the fonts for this language have no sign for {0:?}; ask for --format html")]
    NoGlyph(char),
    /// A file could not be written; what was there before is unchanged.
    #[error("{file}: cannot be written ({reason}); nothing was changed")]
    Unwritable {
        /// The file.
        file: PathBuf,
        /// What the system said.
        reason: String,
    },
    /// The brief could not be put into JSON.
    #[error("JSON: {0}")]
    Json(#[from] serde_json::Error),
}
