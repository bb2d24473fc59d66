//! THE contract: command name → roles → parameters → answer → function. One table serves
//! every transport, the generated TypeScript and the test of each role × each command.
//! A role that is not named here is refused.

/// Hands the whole table to another macro, row by row.
#[macro_export]
macro_rules! with_commands {
    ($with:ident) => {
        $with! {
            "start.view" [Host] Nothing => StartView = start::view;
            "session.create" [Host] CreateSession => PlanView = prepare::create_session;
            "session.create_sample" [Host] Nothing => PlanView = sample::create;
            "session.head" [Host, MinuteTaker] OfSession => SessionHead = start::head;
            "settings.view" [Host, MinuteTaker, Evaluator, Stage, Presenter] Nothing => Settings = settings::view;
            "settings.put" [Host] Settings => Settings = settings::put;
            "clock.now" [Host, MinuteTaker, Evaluator, Stage, Presenter] Nothing => ClockAnswer = start::clock;

            "plan.view" [Host, MinuteTaker] OfSession => PlanView = prepare::view;
            "plan.set_head" [Host] SetHead => PlanView = prepare::set_head;
            "plan.remove_applicant" [Host] RemoveApplicant => PlanView = prepare::remove_applicant;
            "plan.set_slot" [Host] SetSlot => PlanView = prepare::set_slot;
            "plan.move_item" [Host] MoveItem => PlanView = prepare::move_item;
            "plan.add_item" [Host] AddItem => PlanView = prepare::add_item;
            "plan.set_item" [Host] SetItem => PlanView = prepare::set_item;
            "plan.remove_item" [Host] RemoveItem => PlanView = prepare::remove_item;
            "plan.set_form" [Host] SetForm => PlanView = prepare::set_form;
            "plan.form_templates" [Host] Nothing => FormTemplates = prepare::form_templates;
            "plan.use_form_template" [Host] UseFormTemplate => PlanView = prepare::use_form_template;
            "plan.set_rules" [Host] SetRules => PlanView = prepare::set_rules;
            "plan.put_evaluator" [Host] PutEvaluator => PlanView = prepare::put_evaluator;
            "plan.remove_evaluator" [Host] RemoveEvaluator => PlanView = prepare::remove_evaluator;
            "plan.undo" [Host] OfRevision => PlanView = prepare::undo;
            "plan.redo" [Host] OfRevision => PlanView = prepare::redo;
            "plan.declare" [Host] Declare => PlanView = prepare::declare;
            "plan.freeze" [Host] OfRevision => PlanView = prepare::freeze;

            "import.preview" [Host] PreviewImport => ImportPreview = intake::preview;
            "import.store" [Host] StoreImport => PlanView = intake::store;

            "run.view" [Host, MinuteTaker] OfSession => ConsoleView = run::view;
            "run.advance" [Host] LiveCommand => Done = run::advance;
            "run.pause" [Host] LiveCommand => Done = run::pause;
            "run.resume" [Host] LiveCommand => Done = run::resume;
            "run.adjust" [Host] AdjustTime => Done = run::adjust;
            "run.blank" [Host] BlankStage => Done = run::blank;
            "run.undo" [Host] LiveCommand => Done = run::undo;
            "stage.view" [Host, MinuteTaker, Stage, Presenter] OfSession => StageView = run::stage;
            "note.save_draft" [Host, MinuteTaker] SaveNoteDraft => DraftSaved = notes::save_draft;
            "note.take" [Host, MinuteTaker] TakeNote => Done = notes::take;

            "ballot.view" [Evaluator] OfEvaluator => BallotView = ballots::view;
            "ballot.declare" [Evaluator] Declare => Done = ballots::declare;
            "ballot.save_draft" [Evaluator] SaveBallotDraft => DraftSaved = ballots::save_draft;
            "ballot.submit" [Evaluator] SubmitBallot => Done = ballots::submit;
            "ballot.import" [Host] ImportBallots => ImportedBallots = ballot_files::import;
            "scoring.close" [Host] OfSession => Done = results::close;

            "results.view" [Host, MinuteTaker] OfSession => ResultsView = results::view;
            "results.resolve" [Host, MinuteTaker] RecordResolution => Done = results::resolve;

            "record.view" [Host, MinuteTaker] OfSession => RecordView = record::view;
            "record.pages" [Host, MinuteTaker] DocumentRequest => PagesView = record::pages;
            "record.sign" [Host] SignRecord => Done = record::sign;
            "record.revoke" [Host] RevokeSignatures => Done = record::revoke;
            "document.link" [Host] DocumentRequest => DocumentLink = record::link;
            "window.link" [Host] WindowRequest => DocumentLink = record::window_link;
        }
    };
}
