//! Text blocks (Textbausteine) of this laptop: words for notes that an abbreviation stands
//! for. Holds no words of its own: while nobody has settled any, a page offers those of its
//! language.

use domain::ids::SessionId;
use uuid::Uuid;

use crate::settings::{get, set};
use crate::wire::{Changed, Nothing, TextBlock, TextBlocks};
use crate::{App, Caller, Result, words};

const KEY: &str = "text-blocks";
/// Most blocks.
const BLOCKS_MAX: usize = 100;
/// Longest abbreviation, in characters.
const ABBREVIATION_MAX: usize = 20;

pub(crate) fn view(app: &App, _: &Caller, _: Nothing) -> Result<TextBlocks> {
    Ok(TextBlocks { blocks: app.inner.store.read(|reading| get(reading, KEY))?.flatten() })
}

pub(crate) fn put(app: &App, _: &Caller, form: TextBlocks) -> Result<TextBlocks> {
    let blocks = form.blocks.map(checked).transpose()?;
    let stored = blocks.clone();
    app.inner.store.write(move |writing| set(writing, KEY, &stored))?;
    // They belong to no session; every window takes them over.
    app.publish(Changed { session: SessionId(Uuid::nil()), seq: 0, what: "settings".to_owned() });
    Ok(TextBlocks { blocks })
}

fn checked(blocks: Vec<TextBlock>) -> Result<Vec<TextBlock>> {
    if blocks.len() > BLOCKS_MAX {
        return Err(domain::Error::Invalid { field: "text-blocks" }.into());
    }
    let mut kept: Vec<TextBlock> = Vec::with_capacity(blocks.len());
    for block in blocks {
        let block = TextBlock {
            abbreviation: abbreviation(&block.abbreviation)?,
            words: words::lines(&block.words, "text-block")?,
        };
        if block.words.is_empty() {
            return Err(domain::Error::Invalid { field: "text-block" }.into());
        }
        let same = |other: &TextBlock| other.abbreviation.to_lowercase() == block.abbreviation.to_lowercase();
        if kept.iter().any(same) {
            return Err(domain::Error::Invalid { field: "abbreviation-twice" }.into());
        }
        kept.push(block);
    }
    Ok(kept)
}

/// One word: a blank would end it before the Tab key is reached.
fn abbreviation(text: &str) -> Result<String> {
    let text = words::line(text, "abbreviation")?;
    let fits = !text.is_empty() && text.chars().count() <= ABBREVIATION_MAX;
    if fits && !text.contains(char::is_whitespace) {
        Ok(text)
    } else {
        Err(domain::Error::Invalid { field: "abbreviation" }.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn block(abbreviation: &str, words: &str) -> TextBlock {
        TextBlock { abbreviation: abbreviation.into(), words: words.into() }
    }

    #[test]
    fn an_abbreviation_is_one_word_and_stands_once() {
        assert_eq!(
            checked(vec![block(" qu ", " Quelle genannt ")]).unwrap(),
            [block("qu", "Quelle genannt")]
        );
        let refused = [
            vec![block("", "Worte")],
            vec![block("zwei worte", "Worte")],
            vec![block("einundzwanzigzeichen!", "Worte")],
            vec![block("qu", "  ")],
            vec![block("qu", "Eins"), block("QU", "Zwei")],
            vec![block("qu", "x"); BLOCKS_MAX + 1],
        ];
        for blocks in refused {
            assert_eq!(checked(blocks).unwrap_err().code, "invalid");
        }
    }
}
