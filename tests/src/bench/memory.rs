//! Memory of a program with all its processes: the sum of their proportional set sizes.

use std::collections::HashMap;

/// MiB of a process and everything it started. Zero once it is gone.
#[must_use]
pub fn tree_pss_mib(root: u32) -> f64 {
    let parents = parents();
    let mut all = vec![root];
    let mut next = 0;
    while let Some(parent) = all.get(next).copied() {
        all.extend(parents.iter().filter(|(_, of)| **of == parent).map(|(pid, _)| *pid));
        next += 1;
    }
    all.iter().map(|pid| pss_kib(*pid)).sum::<f64>() / 1024.0
}

fn parents() -> HashMap<u32, u32> {
    let processes = std::fs::read_dir("/proc").into_iter().flatten().flatten();
    processes
        .filter_map(|entry| {
            let pid: u32 = entry.file_name().to_str()?.parse().ok()?;
            let status = std::fs::read_to_string(entry.path().join("status")).ok()?;
            let line = status.lines().find_map(|line| line.strip_prefix("PPid:"))?;
            Some((pid, line.trim().parse().ok()?))
        })
        .collect()
}

fn pss_kib(pid: u32) -> f64 {
    let rollup = std::fs::read_to_string(format!("/proc/{pid}/smaps_rollup")).unwrap_or_default();
    let line = rollup.lines().find_map(|line| line.strip_prefix("Pss:"));
    line.and_then(|line| line.trim().trim_end_matches("kB").trim().parse().ok()).unwrap_or(0.0)
}
