//! What the server and a worker say to each other: a length in four bytes, a header in JSON, then the body it announces.

use crate::kb::AnswerFormat;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use std::io::{self, Read, Write};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};

/// Longest header in bytes; a query may be as long as a request's body.
const LONGEST: u32 = 8 << 20;

/// First word of a worker: the base that it has loaded.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Hello {
    /// SHA-256 of the base.
    pub(super) sha256: String,
}

/// The header of an answer.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) enum Reply {
    /// A document of so many bytes follows.
    Answer {
        format: AnswerFormat,
        rows: usize,
        cut: bool,
        bytes: u64,
    },
    /// Nothing follows.
    Refused { refusal: Refusal, message: String },
}

/// Why a query was not answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Refusal {
    /// The query is at fault.
    Query,
    /// The client takes no format of its answer.
    NotAcceptable,
    /// It took too long.
    Time,
    /// Its evaluation failed.
    Failed,
}

pub(super) fn write_header(out: &mut impl Write, header: &impl Serialize) -> io::Result<()> {
    let text = serde_json::to_vec(header)?;
    let length = u32::try_from(text.len()).map_err(io::Error::other)?;
    out.write_all(&length.to_le_bytes())?;
    out.write_all(&text)
}

/// The next header; `None` at the end.
pub(super) fn read_header<T: DeserializeOwned>(input: &mut impl Read) -> io::Result<Option<T>> {
    let mut length = [0; 4];
    match input.read_exact(&mut length) {
        Ok(()) => {}
        Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => return Ok(None),
        Err(error) => return Err(error),
    }
    let mut text = vec![0; checked(u32::from_le_bytes(length))?];
    input.read_exact(&mut text)?;
    Ok(Some(serde_json::from_slice(&text)?))
}

pub(super) async fn send_header(out: &mut (impl AsyncWrite + Unpin), header: &impl Serialize) -> io::Result<()> {
    let mut bytes = Vec::new();
    write_header(&mut bytes, header)?;
    out.write_all(&bytes).await?;
    out.flush().await
}

pub(super) async fn receive_header<T: DeserializeOwned>(input: &mut (impl AsyncRead + Unpin)) -> io::Result<T> {
    let length = input.read_u32_le().await?;
    let mut text = vec![0; checked(length)?];
    input.read_exact(&mut text).await?;
    Ok(serde_json::from_slice(&text)?)
}

fn checked(length: u32) -> io::Result<usize> {
    if length > LONGEST {
        return Err(io::Error::other("a header that long is none of ours"));
    }
    Ok(length as usize)
}
