//! `cargo xtask sounds`: makes the sounds of the console, so that they are ours and nobody has to look for a licence.
//!
//! Additive synthesis: a stroke is a sum of decaying sines whose frequencies are no whole multiples of each other, as in
//! metal. Sine and exponential are series of our own over plain arithmetic, so every machine writes the same bytes.

use std::f64::consts::{LN_2, PI, TAU};
use std::fs;

use crate::sh::{Fault, Outcome, root};

/// Samples a second.
const RATE: u32 = 44_100;
/// So long a sound fades at its end, in seconds: without it the cut would click.
const FADE_S: f64 = 0.2;
/// How close to full scale the loudest sample comes.
const PEAK: f64 = 0.89;

/// One sine of a stroke.
struct Partial {
    /// Multiple of the lowest tone that one names the stroke by.
    ratio: f64,
    loudness: f64,
    /// Seconds until half of it is left.
    half_s: f64,
}

const fn partial(ratio: f64, loudness: f64, half_s: f64) -> Partial {
    Partial { ratio, loudness, half_s }
}

/// One stroke of a sound.
struct Stroke {
    at_s: f64,
    hertz: f64,
    /// Seconds until it is at its loudest: a mallet of felt is slower than one of wood.
    attack_s: f64,
    loudness: f64,
    partials: &'static [Partial],
}

/// One file.
struct Sound {
    name: &'static str,
    length_s: f64,
    strokes: &'static [Stroke],
}

/// A hanging gong: a hum below, a third that is neither major nor minor, and pairs that beat slowly against each other.
const METAL: &[Partial] = &[
    partial(0.5, 0.55, 0.75),
    partial(0.503, 0.30, 0.70),
    partial(1.0, 1.0, 0.55),
    partial(1.004, 0.55, 0.50),
    partial(1.21, 0.45, 0.38),
    partial(1.52, 0.42, 0.30),
    partial(2.01, 0.38, 0.24),
    partial(2.63, 0.26, 0.16),
    partial(3.29, 0.18, 0.11),
    partial(4.17, 0.11, 0.07),
    partial(5.43, 0.07, 0.04),
];

/// A bowl struck with felt: few tones, none of them sharp.
const BOWL: &[Partial] = &[
    partial(1.0, 1.0, 0.42),
    partial(1.003, 0.5, 0.40),
    partial(2.71, 0.20, 0.18),
    partial(5.15, 0.05, 0.07),
];

const fn gong(at_s: f64, loudness: f64) -> Stroke {
    Stroke { at_s, hertz: 293.7, attack_s: 0.006, loudness, partials: METAL }
}

const SOUNDS: &[Sound] = &[
    Sound { name: "gong", length_s: 2.2, strokes: &[gong(0.0, 1.0)] },
    Sound { name: "double_gong", length_s: 2.25, strokes: &[gong(0.0, 0.9), gong(0.55, 1.0)] },
    Sound {
        name: "soft",
        length_s: 1.6,
        strokes: &[Stroke { at_s: 0.0, hertz: 523.3, attack_s: 0.03, loudness: 1.0, partials: BOWL }],
    },
];

/// Writes the sounds into `assets/sounds`.
pub fn sounds() -> Outcome<()> {
    let folder = root().join("assets/sounds");
    fs::create_dir_all(&folder).map_err(|error| Fault::new(format!("{}: {error}", folder.display())))?;
    for sound in SOUNDS {
        let path = folder.join(format!("{}.wav", sound.name));
        fs::write(&path, wav(sound)).map_err(|error| Fault::new(format!("{}: {error}", path.display())))?;
        println!("{}", path.display());
    }
    Ok(())
}

/// The sound as a file: 16 bits, one channel.
fn wav(sound: &Sound) -> Vec<u8> {
    let samples = samples(sound);
    let loudest = samples.iter().fold(f64::MIN_POSITIVE, |most, sample| most.max(sample.abs()));
    let data: Vec<u8> =
        samples.iter().flat_map(|sample| whole(sample / loudest * PEAK * 32_767.0).to_le_bytes()).collect();
    let size = u32::try_from(data.len()).unwrap_or(u32::MAX);
    let mut file = Vec::with_capacity(data.len() + 44);
    file.extend_from_slice(b"RIFF");
    file.extend_from_slice(&(36 + size).to_le_bytes());
    file.extend_from_slice(b"WAVEfmt ");
    file.extend_from_slice(&16_u32.to_le_bytes());
    file.extend_from_slice(&1_u16.to_le_bytes());
    file.extend_from_slice(&1_u16.to_le_bytes());
    file.extend_from_slice(&RATE.to_le_bytes());
    file.extend_from_slice(&(RATE * 2).to_le_bytes());
    file.extend_from_slice(&2_u16.to_le_bytes());
    file.extend_from_slice(&16_u16.to_le_bytes());
    file.extend_from_slice(b"data");
    file.extend_from_slice(&size.to_le_bytes());
    file.extend_from_slice(&data);
    file
}

fn samples(sound: &Sound) -> Vec<f64> {
    let rate = f64::from(RATE);
    let count = (0_u32..).take_while(|n| f64::from(*n) < sound.length_s * rate);
    count
        .map(|n| {
            let at_s = f64::from(n) / rate;
            let sum: f64 = sound.strokes.iter().map(|stroke| loudness(stroke, at_s - stroke.at_s)).sum();
            sum * ((sound.length_s - at_s) / FADE_S).min(1.0)
        })
        .collect()
}

/// What a stroke adds so many seconds after it fell.
fn loudness(stroke: &Stroke, since_s: f64) -> f64 {
    if since_s < 0.0 {
        return 0.0;
    }
    let rise = (since_s / stroke.attack_s).min(1.0);
    let tones = stroke.partials.iter().map(|tone| {
        tone.loudness * fallen(since_s / tone.half_s) * sine(TAU * stroke.hertz * tone.ratio * since_s)
    });
    stroke.loudness * rise * tones.sum::<f64>()
}

/// What is left after so many half-lives: 2^-x, whole halves first, the rest as a series.
fn fallen(halves: f64) -> f64 {
    let (mut rest, mut left) = (halves, 1.0);
    while rest >= 1.0 {
        (rest, left) = (rest - 1.0, left / 2.0);
    }
    let x = -rest * LN_2;
    let series = (1..=14).rev().fold(1.0, |sum, n| 1.0 + x / f64::from(n) * sum);
    left * series
}

/// The sine as its series around 0, after whole turns are taken off.
fn sine(angle: f64) -> f64 {
    let turns = (angle / TAU).floor();
    let x = angle - turns * TAU - PI;
    let square = x * x;
    let series = (1..=12).rev().fold(1.0, |sum, n| 1.0 - square / f64::from(2 * n * (2 * n + 1)) * sum);
    -x * series
}

/// The nearest sample of 16 bits.
#[allow(clippy::cast_possible_truncation, reason = "the value was scaled to fit")]
fn whole(value: f64) -> i16 {
    value.round().clamp(-32_768.0, 32_767.0) as i16
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_files_are_those_that_this_makes_and_small_enough() {
        for sound in SOUNDS {
            let made = wav(sound);
            assert!(made.len() < 200_000, "{} has {} bytes", sound.name, made.len());
            let kept = fs::read(root().join("assets/sounds").join(format!("{}.wav", sound.name))).unwrap();
            assert!(made == kept, "{}: `cargo xtask sounds` makes another file", sound.name);
        }
    }

    #[test]
    fn a_sound_begins_and_ends_without_a_click() {
        for sound in SOUNDS {
            let samples = samples(sound);
            let loudest = samples.iter().fold(0.0_f64, |most, sample| most.max(sample.abs()));
            for edge in [samples[0], samples[samples.len() - 1]] {
                assert!(edge.abs() < loudest / 500.0, "{}", sound.name);
            }
        }
    }

    #[test]
    fn the_series_agree_with_the_functions_they_stand_for() {
        for n in 0..2000 {
            let x = f64::from(n) / 7.0;
            assert!((sine(x) - x.sin()).abs() < 1e-9, "sine of {x}");
            assert!((fallen(x / 50.0) - (-x / 50.0).exp2()).abs() < 1e-12, "2^-{x}");
        }
    }
}
