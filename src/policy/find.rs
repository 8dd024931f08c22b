//! The language of `find`: answers, values, confidence, regions and dates of votes, joined by `and`, `or`, `not`.
//!
//! ```text
//! P15=alert and (P03=no or P04=no) and region:Africa and election<180d and confidence>=medium
//! ```

use super::answer::Confidence;
use super::country_facts::CountryFacts;
use super::engine::Answers;
use super::question::UNKNOWN;
use super::set::QuestionSet;
use crate::kb::Resolution;
use std::collections::BTreeSet;
use std::fmt;

/// Deepest nesting of an expression; reading and evaluating it recurse.
const DEEPEST: usize = 100;
/// Longest expression in characters.
const LONGEST: usize = 10_000;

/// A fault in an expression, with its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParseError {
    /// The whole expression.
    pub text: String,
    /// Place of the fault in characters, from 0.
    pub at: usize,
    /// What is wrong and how to mend it.
    pub message: String,
}

impl fmt::Display for ParseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // a line break or a control character would put the mark in the wrong place
        let line: String = self
            .text
            .chars()
            .map(|c| if c.is_control() { ' ' } else { c })
            .collect();
        write!(
            f,
            "{} (at character {})\n  {line}\n  {}^",
            self.message,
            self.at + 1,
            " ".repeat(self.at)
        )
    }
}

impl std::error::Error for ParseError {}

/// How two things are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Comparison {
    Equal,
    Unequal,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

impl Comparison {
    fn holds<T: PartialOrd>(self, left: &T, right: &T) -> bool {
        match self {
            Self::Equal => left == right,
            Self::Unequal => left != right,
            Self::Less => left < right,
            Self::LessOrEqual => left <= right,
            Self::Greater => left > right,
            Self::GreaterOrEqual => left >= right,
        }
    }

    fn is_order(self) -> bool {
        !matches!(self, Self::Equal | Self::Unequal)
    }
}

#[derive(Debug, Clone, PartialEq)]
enum Node {
    And(Vec<Node>),
    Or(Vec<Node>),
    Not(Box<Node>),
    Code(String, Comparison, String),
    Number(String, Comparison, f64),
    Sure(Option<String>, Comparison, Confidence),
    Conflict(String, bool),
    Region(String),
    Country(String),
    Election(Comparison, i64),
}

/// A parsed expression.
#[derive(Debug, Clone, PartialEq)]
pub struct Expression {
    root: Node,
    questions: BTreeSet<String>,
}

impl Expression {
    /// Reads an expression. Names of questions, codes, regions and countries are checked.
    ///
    /// # Errors
    /// Points at the character where the fault is.
    pub fn parse(text: &str, questions: &QuestionSet, countries: &CountryFacts) -> Result<Self, ParseError> {
        let characters: Vec<char> = text.chars().collect();
        if characters.len() > LONGEST {
            return Err(ParseError {
                text: characters.iter().take(60).collect::<String>() + "…",
                at: 0,
                message: format!("the expression is longer than {LONGEST} characters"),
            });
        }
        let mut parser = Parser {
            text,
            tokens: tokens(text, &characters)?,
            place: 0,
            end: characters.len(),
            questions,
            countries,
            named: BTreeSet::new(),
            bare: None,
            depth: 0,
        };
        let root = parser.either()?;
        if let Some(token) = parser.peek() {
            let token = token.clone();
            return Err(parser.fault(token.at, "expected and, or, or the end".into()));
        }
        if let Some(at) = parser.bare.filter(|_| parser.named.is_empty()) {
            let message = "this is the confidence of the answers named; name a question too, such as P03!=unknown";
            return Err(parser.fault(at, message.into()));
        }
        Ok(Self {
            root,
            questions: parser.named,
        })
    }

    /// Identifiers of the questions that it names.
    #[must_use]
    pub fn questions(&self) -> Vec<&str> {
        self.questions.iter().map(String::as_str).collect()
    }

    /// Whether it holds for a country (alpha-3 code).
    #[must_use]
    pub fn holds(&self, country: &str, answers: &Answers, countries: &CountryFacts) -> bool {
        self.node(&self.root, country, answers, countries)
    }

    fn node(&self, node: &Node, country: &str, answers: &Answers, countries: &CountryFacts) -> bool {
        let answer = |id: &str| answers.get(id, country);
        match node {
            Node::And(all) => all.iter().all(|one| self.node(one, country, answers, countries)),
            Node::Or(any) => any.iter().any(|one| self.node(one, country, answers, countries)),
            Node::Not(inner) => !self.node(inner, country, answers, countries),
            Node::Code(id, comparison, code) => answer(id).is_some_and(|answer| {
                let same = answer.code == *code || answer.values.iter().any(|value| value == code);
                same == (*comparison == Comparison::Equal)
            }),
            Node::Number(id, comparison, number) => answer(id).is_some_and(|answer| {
                answer
                    .values
                    .iter()
                    .filter_map(|value| value.parse::<f64>().ok())
                    .any(|value| comparison.holds(&value, number))
            }),
            Node::Sure(id, comparison, level) => {
                let sure = |id: &str| answer(id).is_some_and(|answer| comparison.holds(&answer.confidence, level));
                match id {
                    Some(id) => sure(id),
                    None => self.questions.iter().all(|id| sure(id)),
                }
            }
            Node::Conflict(id, wanted) => answer(id).is_some_and(|answer| answer.conflict == *wanted),
            Node::Region(key) => countries.lies_in(country, key),
            Node::Country(code) => code == country,
            Node::Election(comparison, days) => countries
                .days_to_vote(country)
                .is_some_and(|next| comparison.holds(&next, days)),
        }
    }
}

#[derive(Debug, Clone, PartialEq)]
enum Kind {
    Word(String),
    Compare(Comparison),
    Colon,
    Open,
    Close,
}

#[derive(Debug, Clone, PartialEq)]
struct Token {
    at: usize,
    kind: Kind,
}

fn tokens(text: &str, characters: &[char]) -> Result<Vec<Token>, ParseError> {
    let fault = |at: usize, message: &str| ParseError {
        text: text.to_owned(),
        at,
        message: message.to_owned(),
    };
    let mut found = Vec::new();
    let mut place = 0;
    while let Some(&c) = characters.get(place) {
        let at = place;
        let next_is_equals = characters.get(place + 1) == Some(&'=');
        let (kind, length) = match c {
            c if c.is_whitespace() => {
                place += 1;
                continue;
            }
            '(' => (Kind::Open, 1),
            ')' => (Kind::Close, 1),
            ':' => (Kind::Colon, 1),
            '=' => (Kind::Compare(Comparison::Equal), 1),
            '!' if next_is_equals => (Kind::Compare(Comparison::Unequal), 2),
            '<' if next_is_equals => (Kind::Compare(Comparison::LessOrEqual), 2),
            '>' if next_is_equals => (Kind::Compare(Comparison::GreaterOrEqual), 2),
            '<' => (Kind::Compare(Comparison::Less), 1),
            '>' => (Kind::Compare(Comparison::Greater), 1),
            '"' => {
                let Some(length) = characters[place + 1..].iter().position(|c| *c == '"') else {
                    return Err(fault(at, "the quotation mark is not closed"));
                };
                let word = characters[place + 1..place + 1 + length].iter().collect();
                (Kind::Word(word), length + 2)
            }
            c if is_word(c) => {
                let length = characters[place..].iter().take_while(|c| is_word(**c)).count();
                (Kind::Word(characters[place..place + length].iter().collect()), length)
            }
            _ => {
                return Err(fault(
                    at,
                    "this character has no meaning here; put names in \"quotation marks\"",
                ));
            }
        };
        found.push(Token { at, kind });
        place += length;
    }
    Ok(found)
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '-' | '_' | '.' | '\'' | '’')
}

struct Parser<'a> {
    text: &'a str,
    tokens: Vec<Token>,
    place: usize,
    end: usize,
    questions: &'a QuestionSet,
    countries: &'a CountryFacts,
    named: BTreeSet<String>,
    /// Place of the first confidence that is that of all answers named.
    bare: Option<usize>,
    depth: usize,
}

impl Parser<'_> {
    fn peek(&self) -> Option<&Token> {
        self.tokens.get(self.place)
    }

    fn at(&self) -> usize {
        self.peek().map_or(self.end, |token| token.at)
    }

    fn fault(&self, at: usize, message: String) -> ParseError {
        ParseError {
            text: self.text.to_owned(),
            at,
            message,
        }
    }

    /// Takes the next token if it is the word `word`, in any case.
    fn take_word(&mut self, word: &str) -> bool {
        let found =
            matches!(self.peek(), Some(Token { kind: Kind::Word(found), .. }) if found.eq_ignore_ascii_case(word));
        self.place += usize::from(found);
        found
    }

    fn take(&mut self, kind: &Kind) -> bool {
        let found = self.peek().is_some_and(|token| token.kind == *kind);
        self.place += usize::from(found);
        found
    }

    fn either(&mut self) -> Result<Node, ParseError> {
        let mut parts = vec![self.both()?];
        while self.take_word("or") {
            parts.push(self.both()?);
        }
        Ok(match parts.len() {
            1 => parts.remove(0),
            _ => Node::Or(parts),
        })
    }

    fn both(&mut self) -> Result<Node, ParseError> {
        let mut parts = vec![self.one()?];
        while self.take_word("and") {
            parts.push(self.one()?);
        }
        Ok(match parts.len() {
            1 => parts.remove(0),
            _ => Node::And(parts),
        })
    }

    fn one(&mut self) -> Result<Node, ParseError> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(self.fault(self.at(), format!("nested more than {DEEPEST} deep")));
        }
        let node = if self.take_word("not") {
            Node::Not(Box::new(self.one()?))
        } else if self.peek().is_some_and(|token| token.kind == Kind::Open) {
            let open = self.at();
            self.place += 1;
            let inner = self.either()?;
            if !self.take(&Kind::Close) {
                let message = format!("expected and, or, or ) for the bracket at character {}", open + 1);
                return Err(self.fault(self.at(), message));
            }
            inner
        } else {
            self.atom()?
        };
        self.depth -= 1;
        Ok(node)
    }

    fn word(&mut self, wanted: &str) -> Result<(usize, String), ParseError> {
        match self.peek() {
            Some(Token {
                at,
                kind: Kind::Word(word),
            }) => {
                let found = (*at, word.clone());
                self.place += 1;
                Ok(found)
            }
            _ => Err(self.fault(self.at(), format!("expected {wanted}"))),
        }
    }

    fn comparison(&mut self, after: &str) -> Result<(usize, Comparison), ParseError> {
        match self.peek() {
            Some(&Token {
                at,
                kind: Kind::Compare(comparison),
            }) => {
                self.place += 1;
                Ok((at, comparison))
            }
            _ => Err(self.fault(self.at(), format!("expected =, !=, <, <=, > or >= after {after}"))),
        }
    }

    fn atom(&mut self) -> Result<Node, ParseError> {
        let (at, word) = self.word("a question such as P03=no, region:, country:, election< or confidence>=")?;
        match word.to_lowercase().as_str() {
            "region" => {
                self.colon("region")?;
                let (at, name) = self.word("the name of a region")?;
                let key = self.countries.region(&name).map(str::to_owned);
                key.map(Node::Region).ok_or_else(|| {
                    let names = self.countries.region_names();
                    self.fault(at, format!("unknown region {name:?}; known are {}", names.join(", ")))
                })
            }
            "country" => {
                self.colon("country")?;
                let (at, name) = self.word("the code or name of a country")?;
                match self.countries.index().resolve(&name) {
                    Resolution::One(entry, _) => Ok(Node::Country(entry.iso3.clone())),
                    Resolution::Several(_) => {
                        Err(self.fault(at, format!("{name:?} matches several countries; give a code")))
                    }
                    Resolution::None(near) => {
                        let near: Vec<&str> = near.iter().map(|entry| entry.name("en")).collect();
                        let hint = if near.is_empty() {
                            String::new()
                        } else {
                            format!("; did you mean {}?", near.join(" or "))
                        };
                        Err(self.fault(at, format!("unknown country {name:?}{hint}")))
                    }
                }
            }
            "election" => {
                let (_, comparison) = self.comparison("election")?;
                let (at, span) = self.word("a span such as 180d or 26w")?;
                let days = span_in_days(&span)
                    .ok_or_else(|| self.fault(at, format!("{span:?} is no span; write for example 180d or 26w")))?;
                Ok(Node::Election(comparison, days))
            }
            "confidence" => {
                self.bare.get_or_insert(at);
                self.sure(None, "confidence")
            }
            _ => self.question(at, &word),
        }
    }

    fn colon(&mut self, after: &str) -> Result<(), ParseError> {
        if self.take(&Kind::Colon) {
            Ok(())
        } else {
            Err(self.fault(self.at(), format!("expected : after {after}")))
        }
    }

    fn sure(&mut self, id: Option<String>, after: &str) -> Result<Node, ParseError> {
        let (_, comparison) = self.comparison(after)?;
        let (at, level) = self.word("none, low, medium or high")?;
        Confidence::parse(&level.to_lowercase())
            .map(|level| Node::Sure(id, comparison, level))
            .ok_or_else(|| {
                self.fault(
                    at,
                    format!("unknown confidence {level:?}; known are none, low, medium, high"),
                )
            })
    }

    fn question(&mut self, at: usize, word: &str) -> Result<Node, ParseError> {
        let (name, member) = word.split_once('.').unwrap_or((word, ""));
        let Some(question) = self.questions.get(name) else {
            return Err(self.fault(
                at,
                format!("unknown question {name:?}; scrutineer questions lists them"),
            ));
        };
        let id = question.id().to_owned();
        self.named.insert(id.clone());
        match member {
            "" | "value" => {}
            "confidence" => return self.sure(Some(id), word),
            "conflict" => {
                let (_, comparison) = self.comparison(word)?;
                let (at, value) = self.word("yes or no")?;
                return match (comparison, value.as_str()) {
                    (Comparison::Equal, "yes") | (Comparison::Unequal, "no") => Ok(Node::Conflict(id, true)),
                    (Comparison::Equal, "no") | (Comparison::Unequal, "yes") => Ok(Node::Conflict(id, false)),
                    _ => Err(self.fault(at, "write .conflict=yes or .conflict=no".into())),
                };
            }
            _ => {
                let dot = at + name.chars().count() + 1;
                return Err(self.fault(
                    dot,
                    format!("{member:?} is no part of an answer; known are value, confidence, conflict"),
                ));
            }
        }
        let (_, comparison) = self.comparison(word)?;
        let (at, given) = self.word("an answer code or a number")?;
        let codes = &question.metadata.answers;
        let is_code = given == UNKNOWN || codes.contains(&given);
        if !comparison.is_order() && member.is_empty() && is_code {
            return Ok(Node::Code(id, comparison, given));
        }
        match given.parse::<f64>() {
            Ok(number) if number.is_finite() => Ok(Node::Number(id, comparison, number)),
            _ if comparison.is_order() => {
                Err(self.fault(at, format!("expected a number after {word} and the comparison")))
            }
            _ if member == "value" => Ok(Node::Code(id, comparison, given)),
            _ => Err(self.fault(
                at,
                format!(
                    "{given:?} is no answer to {id}; known are {}, {UNKNOWN}",
                    codes.join(", ")
                ),
            )),
        }
    }
}

/// Days of a span such as `180d`, `26w` or a plain number of days.
fn span_in_days(span: &str) -> Option<i64> {
    let (number, factor) = match span.strip_suffix('w') {
        Some(weeks) => (weeks, 7),
        None => (span.strip_suffix('d').unwrap_or(span), 1),
    };
    number.parse::<i64>().ok()?.checked_mul(factor)
}
