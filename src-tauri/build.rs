//! Prepares the shell: Tauri's permissions, and a folder for the interface, so that a clone
//! whose interface was not built yet compiles too.

fn main() -> Result<(), Box<dyn std::error::Error>> {
    println!("cargo:rerun-if-changed=src-tauri/capabilities");
    println!("cargo:rerun-if-changed=src-tauri/permissions");
    // The interface is embedded: a new build of it needs a new program.
    println!("cargo:rerun-if-changed=ui/dist");
    std::fs::create_dir_all("ui/dist")?;
    let manifest = tauri_build::AppManifest::new().permissions_path_pattern("./src-tauri/permissions/**/*");
    let attributes = tauri_build::Attributes::new()
        .capabilities_path_pattern("./src-tauri/capabilities/**/*")
        .app_manifest(manifest);
    Ok(tauri_build::try_build(attributes)?)
}
