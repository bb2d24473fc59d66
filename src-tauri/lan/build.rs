//! Makes sure that there is a folder to embed: a clone whose interface was not built yet still
//! compiles, and the program then serves a page that says so.

fn main() -> std::io::Result<()> {
    let pages = std::path::Path::new("../../ui/dist");
    println!("cargo:rerun-if-changed=build.rs");
    println!("cargo:rerun-if-changed={}", pages.display());
    std::fs::create_dir_all(pages)
}
