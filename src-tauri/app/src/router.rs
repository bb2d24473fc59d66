//! The one door: finds the command in the table, checks the role, reads the parameters,
//! runs the use case. Serves the window and the network alike and must not know which.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::caller::Role;
use crate::wire::*;
use crate::{
    App, Caller, Error, Result, ballot_files, ballots, catalog, directory, intake, notes, prepare, print,
    record, rehearsal, results, run, sample, settings, start, text_blocks,
};

/// A row of the table.
pub struct Command {
    /// Name, "noun.verb".
    pub name: &'static str,
    /// Roles that may call it.
    pub roles: &'static [Role],
    run: fn(&App, &Caller, Value) -> Result<Value>,
}

macro_rules! table {
    ($($name:literal [$($role:ident),*] $params:ident => $answer:ident = $module:ident :: $function:ident;)*) => {
        /// Every command there is.
        pub const COMMANDS: &[Command] = &[$(Command {
            name: $name,
            roles: &[$(Role::$role),*],
            run: |app, caller, params| {
                run::<$params, $answer>(app, caller, params, $module::$function)
            },
        }),*];
    };
}

with_commands!(table);

fn run<P: DeserializeOwned, A: Serialize>(
    app: &App,
    caller: &Caller,
    params: Value,
    use_case: fn(&App, &Caller, P) -> Result<A>,
) -> Result<Value> {
    let params = if params.is_null() { Value::Object(serde_json::Map::new()) } else { params };
    let params = serde_json::from_value(params).map_err(|source| Error {
        code: "bad-request",
        params: Vec::new(),
        source: Some(Box::new(source)),
    })?;
    let answer = use_case(app, caller, params)?;
    serde_json::to_value(answer).map_err(|source| Error {
        code: "bad-answer",
        params: Vec::new(),
        source: Some(Box::new(source)),
    })
}

impl App {
    /// Runs a command for a caller.
    ///
    /// # Errors
    /// "unknown-command", "not-allowed", "bad-request", or what the use case says.
    pub fn call(&self, caller: &Caller, name: &str, params: Value) -> Result<Value> {
        let command = COMMANDS.iter().find(|command| command.name == name);
        let command = command.ok_or(Error::new("unknown-command"))?;
        if !command.roles.contains(&caller.role) {
            return Err(Error::new("not-allowed"));
        }
        // While a rehearsal lasts its copy answers, except about the rehearsal itself and about
        // what belongs to this laptop.
        let of_house = ["rehearsal.", "settings.", "house.", "sound.", "text_blocks."]
            .iter()
            .any(|noun| name.starts_with(noun));
        match self.rehearsed().filter(|_| !of_house) {
            Some(copy) => (command.run)(&copy, caller, params),
            None => (command.run)(self, caller, params),
        }
    }
}
