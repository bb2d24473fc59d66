//! THE contract: command name → roles → parameters → answer → function. One table serves
//! every transport, the generated TypeScript and the test of each role × each command.
//! A role that is not named here is refused.

/// Hands the whole table to another macro, row by row.
#[macro_export]
macro_rules! with_commands {
    ($with:ident) => {
        $with! {
            "start.view" [Host] Nothing => StartView = start::view;
            "session.create" [Host] CreateSession => PlanView = catalog::create;
            "session.create_sample" [Host] Nothing => PlanView = sample::create;
            "session.head" [Host, MinuteTaker] OfSession => SessionHead = start::head;
            // Sessions: list, search, copies, templates, stages.
            "session.more" [Host] MoreSessions => SessionPage = catalog::more;
            "session.search" [Host] SearchFor => SearchView = catalog::search;
            "session.copy" [Host] CopySession => PlanView = catalog::copy;
            "session.templates" [Host] InLanguage => SessionTemplates = catalog::templates;
            "session.next_stage" [Host] NextStage => PlanView = catalog::next_stage;
            "plan.set_stage" [Host] SetStage => PlanView = catalog::set_stage;

            // Directories.
            "directory.applicants" [Host] ListEntries => EntryPage = directory::applicants;
            "directory.applicant" [Host] OfEntry => ApplicantEntry = directory::applicant;
            "directory.put_applicant" [Host] PutApplicant => ApplicantEntry = directory::put_applicant;
            "directory.people" [Host] ListEntries => EntryPage = directory::people;
            "directory.person" [Host] OfEntry => PersonEntry = directory::person;
            "directory.put_person" [Host] PutPerson => PersonEntry = directory::put_person;
            "directory.offices" [Host] ListEntries => EntryPage = directory::offices;
            "directory.office" [Host] OfEntry => OfficeEntry = directory::office;
            "directory.put_office" [Host] PutOffice => OfficeEntry = directory::put_office;
            "directory.look_at_logo" [Host] LookAtLogo => LogoView = directory::look_at_logo;
            "directory.venues" [Host] ListEntries => EntryPage = directory::venues;
            "directory.venue" [Host] OfEntry => VenueEntry = directory::venue;
            "directory.put_venue" [Host] PutVenue => VenueEntry = directory::put_venue;
            "directory.challenges" [Host] ListEntries => EntryPage = directory::challenges;
            "directory.challenge" [Host] OfEntry => ChallengeEntry = directory::challenge;
            "directory.put_challenge" [Host] PutChallenge => ChallengeEntry = directory::put_challenge;
            "directory.names" [Host] FindNames => FoundNames = directory::names;
            "directory.compare" [Host] OfPair => CompareView = directory::compare;
            "directory.merge" [Host] MergeEntries => Merged = directory::merge;
            "directory.unmerge" [Host] OfMerge => Nothing = directory::unmerge;
            "directory.not_same" [Host] OfPair => Nothing = directory::not_same;
            "directory.open_sessions" [Host] OfEntry => OpenSessions = directory::open_sessions;
            "directory.admit" [Host] AdmitApplicants => PlanView = directory::admit;
            "plan.add_applicant" [Host] AddApplicant => PlanView = directory::add_applicant;

            // Settings.
            "settings.view" [Host, MinuteTaker, Evaluator, Stage, Presenter] Nothing => Settings = settings::view;
            "settings.put" [Host] Settings => Settings = settings::put;
            "sound.view" [Host] Nothing => SoundForm = settings::sound;
            "sound.put" [Host] SoundForm => SoundForm = settings::put_sound;
            "house.view" [Host] Nothing => HouseView = settings::house;
            "house.put" [Host] HouseForm => HouseView = settings::put_house;
            "house.back_up" [Host] Nothing => HouseView = settings::back_up;
            "house.move_data" [Host] MoveData => HouseView = settings::move_data;
            "rehearsal.start" [Host] StartRehearsal => RehearsalView = rehearsal::start;
            "rehearsal.set_speed" [Host] SetSpeed => RehearsalView = rehearsal::set_speed;
            "rehearsal.end" [Host] Nothing => RehearsalView = rehearsal::end;
            "rehearsal.view" [Host, MinuteTaker, Evaluator, Stage, Presenter] Nothing => RehearsalView = rehearsal::view;
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
            // Preparing: tracks, columns, marks, draw.
            "plan.put_track" [Host] PutTrack => PlanView = prepare::put_track;
            "plan.set_tracks" [Host] SetTracks => PlanView = prepare::set_tracks;
            "plan.remove_track" [Host] RemoveTrack => PlanView = prepare::remove_track;
            "plan.move_track" [Host] MoveTrack => PlanView = prepare::move_track;
            "plan.assign_track" [Host] AssignTrack => PlanView = prepare::assign;
            "plan.set_columns" [Host] SetColumns => PlanView = prepare::set_columns;
            "draw.view" [Host, MinuteTaker] OfDraw => DrawView = prepare::draw;
            "draw.fix_list" [Host] FixDrawList => DrawView = prepare::fix_draw_list;
            "draw.hold" [Host] HoldDraw => DrawView = prepare::hold_draw;
            "plan.revisions" [Host, MinuteTaker] OfSession => RevisionsView = prepare::revisions;
            "plan.changes" [Host, MinuteTaker] ChangesRequest => ChangesView = prepare::changes;

            // Preparing: papers, outreach, guests, waivers.
            "plan.set_papers" [Host] SetPapers => PlanView = prepare::set_papers;
            "plan.attach" [Host] Attach => PlanView = prepare::attach;
            "plan.detach" [Host] Detach => PlanView = prepare::detach;
            "plan.check_papers" [Host, MinuteTaker] OfSession => PapersCheck = prepare::check_papers;
            "plan.waive" [Host] WaivePoint => PlanView = prepare::waive;
            "plan.unwaive" [Host] UnwaivePoint => PlanView = prepare::unwaive;
            "outreach.view" [Host, MinuteTaker] OfSession => OutreachView = prepare::outreach;
            "outreach.invite" [Host] RecordInvitation => OutreachView = prepare::invite;
            "outreach.ask" [Host] RecordQuestion => OutreachView = prepare::ask;
            "outreach.answer" [Host] RecordAnswer => OutreachView = prepare::answer;
            "outreach.notice" [Host] RecordNotice => OutreachView = prepare::notice;
            "outreach.strike" [Host] StrikeOutreach => OutreachView = prepare::strike;
            "guest.put" [Host] PutGuest => OutreachView = prepare::put_guest;
            "guest.remove" [Host] RemoveGuest => OutreachView = prepare::remove_guest;

            // Preparing: hosts and criteria.
            "plan.set_origin" [Host] SetOrigin => PlanView = prepare::set_origin;

            // Printed matter.
            "print.view" [Host, MinuteTaker] OfSession => PrintView = print::view;
            "print.pages" [Host, MinuteTaker] DocumentRequest => PagesView = print::pages;

            "plan.undo" [Host] OfRevision => PlanView = prepare::undo;
            "plan.redo" [Host] OfRevision => PlanView = prepare::redo;
            "plan.declare" [Host] Declare => PlanView = prepare::declare;
            "plan.freeze" [Host] OfRevision => PlanView = prepare::freeze;

            "import.preview" [Host] PreviewImport => ImportPreview = intake::preview;
            "import.store" [Host] StoreImport => PlanView = intake::store;

            "run.view" [Host, MinuteTaker] OfSession => ConsoleView = run::view;
            "run.advance" [Host] LiveCommand => Done = run::advance;
            "run.advance_item" [Host] LiveCommand => Done = run::advance_item;
            "run.pause" [Host] LiveCommand => Done = run::pause;
            "run.resume" [Host] LiveCommand => Done = run::resume;
            "run.adjust" [Host] AdjustTime => Done = run::adjust;
            "run.blank" [Host] BlankStage => Done = run::blank;
            "run.undo" [Host] LiveCommand => Done = run::undo;
            "run.redo" [Host] LiveCommand => Done = run::redo;
            // Catching up and the order of what is left.
            "run.catch_up" [Host] CatchUpRequest => CatchUpView = run::catch_up;
            "run.cut_times" [Host] CutTimes => Done = run::cut_times;
            "run.item" [Host, MinuteTaker] OfRunItem => ItemTimes = run::item;
            "run.move_preview" [Host] MoveRequest => MoveView = run::move_preview;
            "run.move_item" [Host] MoveRunItem => Done = run::move_item;
            "run.interrupt_slept" [Host] SleptThrough => Done = run::interrupt_slept;
            "incident.view" [Host, MinuteTaker] OfSession => IncidentView = run::incident;
            "incident.preview" [Host, MinuteTaker] PreviewIncident => IncidentPreview = run::preview;
            "incident.record" [Host] RecordIncident => Done = run::record;
            "stage.view" [Host, MinuteTaker, Stage] OfSession => StageView = run::stage;
            "stage.set_look" [Host] SetStageLook => Done = run::set_look;
            "presenter.view" [Presenter] OfSession => PresenterView = run::presenter;
            "presenter.signal" [Presenter] SendSignal => Done = run::signal;
            "stage.say" [Host] SayOnStage => Done = run::say;
            "stage.hush" [Host] OfSession => Done = run::hush;
            "room.view" [Host, MinuteTaker] RoomRequest => RoomView = run::room;
            "room.arrive" [Host, MinuteTaker] ArriveInRoom => Done = run::arrive;
            "room.welcome" [Host, MinuteTaker] WelcomeInRoom => Done = run::welcome;
            "room.leave" [Host, MinuteTaker] LeaveRoom => Done = run::leave;
            "room.strike" [Host, MinuteTaker] StrikeMovement => Done = run::strike;
            "room.count" [Host, MinuteTaker] CountHeads => Done = run::count;
            "note.save_draft" [Host, MinuteTaker] SaveNoteDraft => DraftSaved = notes::save_draft;
            "note.take" [Host, MinuteTaker] TakeNote => Done = notes::take;
            // Questions, the order of speakers, action items, text blocks.
            "queue.view" [Host, MinuteTaker] OfSession => QueueView = run::queue;
            "queue.save_draft" [Host, MinuteTaker] SaveQueueDraft => DraftSaved = run::save_draft;
            "queue.ask" [Host, MinuteTaker] QueueQuestion => Done = run::ask;
            "queue.turn" [Host, MinuteTaker] TurnQuestion => Done = run::turn;
            "queue.move" [Host, MinuteTaker] MoveQuestion => Done = run::move_question;
            "action.record" [Host, MinuteTaker] RecordAction => Done = run::record_action;
            "action.settle" [Host, MinuteTaker] SettleAction => Done = run::settle_action;
            "text_blocks.view" [Host, MinuteTaker] Nothing => TextBlocks = text_blocks::view;
            "text_blocks.put" [Host] TextBlocks => TextBlocks = text_blocks::put;

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
            "document.link" [Host, Stage] DocumentRequest => DocumentLink = record::link;
            "window.link" [Host] WindowRequest => DocumentLink = record::window_link;
        }
    };
}
