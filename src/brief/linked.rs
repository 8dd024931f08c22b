//! What a brief says of itself as linked data: schema.org in JSON-LD, for the HTML page.

use super::BriefError;
use super::model::Brief;
use crate::vocab;
use serde_json::{Value, json};

/// The report and its citations, ready to stand in a `script` element.
pub(super) fn report(brief: &Brief) -> Result<String, BriefError> {
    let citations: Vec<Value> = brief
        .references
        .iter()
        .map(|source| {
            let mut citation = json!({
                "@type": "CreativeWork",
                "position": source.n,
                "name": source.item.as_deref().unwrap_or(&source.source_title),
                "isPartOf": { "@type": "Dataset", "name": source.source_title },
                "publisher": { "@type": "Organization", "name": source.publisher },
                "version": source.release,
            });
            let page = source.page.as_deref().unwrap_or(&source.homepage);
            if page.starts_with("http") {
                citation["url"] = page.into();
            }
            if let Some(licence) = &source.licence {
                citation["license"] = format!("https://spdx.org/licenses/{licence}").into();
            }
            citation
        })
        .collect();
    let mut report = json!({
        "@context": "https://schema.org",
        "@type": "Report",
        "name": brief.title,
        "description": brief.subtitle,
        "inLanguage": brief.language,
        "dateCreated": brief.as_of,
        "version": brief.stamp.version,
        "identifier": brief.stamp.knowledge_base,
        "creditText": brief.stamp.citation,
        "audience": { "@type": "Audience", "audienceType": brief.audience },
        "creator": { "@type": "SoftwareApplication", "name": "Scrutineer", "softwareVersion": brief.stamp.version },
        "citation": citations,
    });
    if let Some(country) = &brief.country {
        report["about"] = json!({
            "@type": "Country",
            "@id": vocab::thing("country", &country.iso3).as_str(),
            "name": country.name,
            "identifier": country.iso3,
        });
    }
    // nothing in it may end the element or begin another
    Ok(serde_json::to_string(&report)?
        .replace('<', "\\u003c")
        .replace('>', "\\u003e")
        .replace('&', "\\u0026"))
}
