//! The documentation of the API, made from its description.

use super::frame::Asked;
use crate::web::api;
use crate::web::linked::escaped;
use crate::web::problem::{KINDS, Problem};
use axum::response::Response;
use pulldown_cmark::{Event, Parser, Tag, TagEnd, html};
use serde::Serialize;
use serde_json::{Value, json};

/// Where schemas stand in the description.
const SCHEMAS: &str = "#/components/schemas/";

/// A part of a type's name; one that is a schema leads to it.
#[derive(Debug, Serialize)]
struct Part {
    text: String,
    schema: Option<String>,
}

/// A field of a schema, or another schema whose fields it has too.
#[derive(Debug, Serialize)]
struct Member {
    name: Option<String>,
    required: bool,
    kind: Vec<Part>,
    html: String,
    example: Option<String>,
}

/// One of the forms that a schema has.
#[derive(Debug, Default, Serialize)]
struct Form {
    html: String,
    /// What it is where it has no fields.
    kind: Vec<Part>,
    members: Vec<Member>,
}

#[derive(Debug, Serialize)]
struct Schema {
    name: String,
    html: String,
    forms: Vec<Form>,
}

#[derive(Debug, Serialize)]
struct Answer {
    status: String,
    media: String,
    kind: Vec<Part>,
    html: String,
}

#[derive(Debug, Serialize)]
struct Operation {
    id: String,
    method: String,
    path: String,
    html: String,
    parameters: Vec<Value>,
    answers: Vec<Answer>,
    /// An address that can be tried.
    example: Option<String>,
}

/// A description, which is Markdown, without the paragraph around it and without any markup of its own.
fn prose(schema: &Value, key: &str) -> String {
    let text = schema[key].as_str().unwrap_or_default();
    let events = Parser::new(text).filter(|event| {
        !matches!(
            event,
            Event::Start(Tag::Paragraph) | Event::End(TagEnd::Paragraph) | Event::Html(_) | Event::InlineHtml(_)
        )
    });
    let mut told = String::new();
    html::push_html(&mut told, events);
    told
}

fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

fn plain(text: impl Into<String>) -> Part {
    Part {
        text: text.into(),
        schema: None,
    }
}

/// What a value may be.
fn kind(schema: &Value) -> Vec<Part> {
    let mut parts = Vec::new();
    if let Some(name) = schema["$ref"].as_str().and_then(|name| name.strip_prefix(SCHEMAS)) {
        return vec![Part {
            text: name.to_owned(),
            schema: Some(name.to_owned()),
        }];
    }
    for (word, between) in [("oneOf", " or "), ("anyOf", " or "), ("allOf", " and ")] {
        for (at, one) in schema[word].as_array().into_iter().flatten().enumerate() {
            if at > 0 {
                parts.push(plain(between));
            }
            parts.extend(kind(one));
        }
    }
    let types: Vec<&str> = match &schema["type"] {
        Value::String(one) => vec![one],
        Value::Array(several) => several.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    };
    for (at, one) in types.iter().enumerate() {
        if at > 0 {
            parts.push(plain(" or "));
        }
        parts.push(plain(*one));
        if *one == "array" {
            parts.push(plain(" of "));
            parts.extend(kind(&schema["items"]));
        }
        if *one == "object" && schema["additionalProperties"].is_object() {
            parts.push(plain(" of "));
            parts.extend(kind(&schema["additionalProperties"]));
        }
    }
    let values: Vec<String> = match (&schema["enum"], &schema["const"]) {
        (Value::Array(values), _) => values.iter().map(text).collect(),
        (_, Value::Null) => Vec::new(),
        (_, value) => vec![text(value)],
    };
    if !values.is_empty() {
        parts.push(plain(format!(": {}", values.join(", "))));
    }
    if parts.is_empty() {
        parts.push(plain("any"));
    }
    parts
}

/// The fields of a schema and the schemas whose fields it has too.
fn members(schema: &Value) -> Vec<Member> {
    let mut found = Vec::new();
    for part in schema["allOf"].as_array().into_iter().flatten() {
        if part["$ref"].is_string() {
            found.push(Member {
                name: None,
                required: true,
                kind: kind(part),
                html: prose(part, "description"),
                example: None,
            });
        }
        found.extend(members(part));
    }
    let required = |name: &str| {
        let names = schema["required"].as_array();
        names.is_some_and(|names| names.iter().any(|one| one == name))
    };
    for (name, field) in schema["properties"].as_object().into_iter().flatten() {
        found.push(Member {
            name: Some(name.clone()),
            required: required(name),
            kind: kind(field),
            html: prose(field, "description"),
            example: field.get("example").map(text),
        });
    }
    found
}

fn schema(name: &str, schema: &Value) -> Schema {
    let form = |one: &Value, html: String| {
        let members = members(one);
        Form {
            html,
            kind: if members.is_empty() { kind(one) } else { Vec::new() },
            members,
        }
    };
    let forms = match schema["oneOf"].as_array() {
        Some(several) => several.iter().map(|one| form(one, prose(one, "description"))).collect(),
        None => vec![form(schema, String::new())],
    };
    Schema {
        name: name.to_owned(),
        html: prose(schema, "description"),
        forms,
    }
}

/// An address with the examples of what must be given, if there are any.
fn example(path: &str, parameters: &[Value]) -> Option<String> {
    let mut path = path.to_owned();
    let mut query = form_urlencoded::Serializer::new(String::new());
    for parameter in parameters.iter().filter(|one| one["required"] == true) {
        let (name, value) = (parameter["name"].as_str()?, text(parameter.get("example")?));
        if parameter["in"] == "path" {
            path = path.replace(&format!("{{{name}}}"), &escaped(&value));
        } else {
            query.append_pair(name, &value);
        }
    }
    let query = query.finish();
    Some(if query.is_empty() {
        path
    } else {
        format!("{path}?{query}")
    })
}

fn operation(method: &str, path: &str, told: &Value) -> Operation {
    let parameters = told["parameters"].as_array().cloned().unwrap_or_default();
    let answers = told["responses"]
        .as_object()
        .into_iter()
        .flatten()
        .flat_map(|(status, answer)| {
            let content = answer["content"].as_object().into_iter().flatten();
            content.map(move |(media, content)| Answer {
                status: status.clone(),
                media: media.clone(),
                kind: kind(&content["schema"]),
                html: prose(answer, "description"),
            })
        })
        .collect();
    Operation {
        id: told["operationId"].as_str().unwrap_or_default().to_owned(),
        method: method.to_uppercase(),
        path: path.to_owned(),
        html: prose(told, "summary"),
        example: example(path, &parameters),
        parameters: parameters
            .iter()
            .map(|one| {
                json!({
                    "name": one["name"],
                    "place": one["in"],
                    "required": one["required"],
                    "kind": kind(&one["schema"]),
                    "html": prose(one, "description"),
                    "example": one.get("example").map(text),
                })
            })
            .collect(),
        answers,
    }
}

/// GET `/api`: the documentation of the API, in English.
pub(super) async fn reference(asked: Asked) -> Result<Response, Problem> {
    let document = api::description(&asked.app.settings.base_url);
    let paths = document["paths"].as_object().into_iter().flatten();
    let operations: Vec<Operation> = paths
        .flat_map(|(path, methods)| {
            let methods = methods.as_object().into_iter().flatten();
            methods.map(move |(method, told)| operation(method, path, told))
        })
        .collect();
    let schemas: Vec<Schema> = document["components"]["schemas"]
        .as_object()
        .into_iter()
        .flatten()
        .map(|(name, told)| schema(name, told))
        .collect();
    asked.show(
        "site/reference.html.j2",
        &asked.frame(asked.label("site_api")),
        &json!({
            "title": document["info"]["title"],
            "html": prose(&document["info"], "description"),
            "operations": operations,
            "schemas": schemas,
            "problems": KINDS,
        }),
    )
}
