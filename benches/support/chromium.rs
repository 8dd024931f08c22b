//! Headless Chromium as a printer of pages.

use std::path::Path;
use std::process::{Command, Stdio};

/// Prints `page` to the file `pdf` in `folder`, where its profile is as well; whether it did.
pub fn print(folder: &Path, page: &Path, pdf: &str) -> bool {
    Command::new("chromium")
        .args([
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
        ])
        .arg(format!("--print-to-pdf={pdf}"))
        .arg(format!("--user-data-dir={}", folder.join("profile").display()))
        .arg(page)
        .current_dir(folder)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success() && folder.join(pdf).is_file())
}
