# Record: documents, preview, sign-off, seal.

record-loading = Fetching the minutes
record-not-there = The minutes cannot be opened.
record-title = Minutes
record-sub =
    { $count ->
        [one] 1 document
       *[other] { $count } documents
    }
record-documents = Documents
record-right = Open points and sign-off
record-cancel = Cancel

## Documents
record-minutes = Minutes
record-csv = Results as CSV
record-csv-german = Results for Excel
record-final = complete
record-draft = draft
record-state-pages =
    { $count ->
        [one] { $state }, 1 page
       *[other] { $state }, { $count } pages
    }
record-why-scoring-open = once scoring is closed
record-why-no-ranking = the purpose knows no points
record-save-named = { $name }: Save …
record-save = Save …
record-pdf = PDF
record-state-dialect = { $state }, decimal point
record-state-dialect-german = { $state }, decimal comma
record-outside = Stays outside
record-outside-words = Individual ballots and valuation notes. They do not belong in this file.

## Preview
record-page-alt = Minutes, page { $page } of { $of }, as an image. The saved PDF can be read aloud.
record-page-alt-draft = Draft of the minutes, page { $page } of { $of }, as an image. The saved PDF can be read aloud.

## Open
record-open = Open
record-open-not-frozen = The plan is not frozen
record-open-not-frozen-words = Only what was frozen and run can be signed.
record-open-run = The session is still running
record-open-run-words = Signing comes after the last item of the agenda.
record-open-scoring = Scoring is open
record-open-scoring-words = Closing it brings the result into the minutes.
record-open-unreadable = An entry cannot be read
record-open-unreadable-words = It is kept. Nothing is signed over it. Open the session with a newer version of Pitchpult.
record-open-unknown = A point is open
record-open-unknown-words = This view does not know it. Open the session with a newer version of Pitchpult.
record-way-prepare = Go to preparation
record-way-run = Go to the run
record-way-results = Go to the results
record-chain-broken = The hash chain does not fit
record-chain-broken-words = Entries were changed outside Pitchpult. Take the last backup and talk to your IT.

## Sign-off
record-sign-off = Sign-off
record-four-eyes = Four eyes: minute taker and chair
record-four-eyes-hosts = Four eyes in every organisation
record-chair = Chair
record-minute-taker = Minute taker
record-co-host-signer = for the organisation
record-co-host = co-host
record-host-unnamed = Host
record-signer-open = { $role }, outstanding
record-signer-signed = { $role }, signed { $time }
record-sign =
    { $count ->
        [one] Sign off: 1 signature left
       *[other] Sign off: { $count } signatures left
    }
record-signing-title = Four eyes
record-signing-title-hosts = Four eyes in every organisation
record-signed-count = { $signed } of { $of } have signed. The order is free.
record-to-preview = To the preview
record-signs-now = signs now
record-sign-first = Sign first
record-sign-first-name = { $name }: sign first
record-signed-at = signed in { $place }, { $time }
record-sign-order = With both signatures the minutes are signed off. After that they change only if the sign-off is revoked with a reason.
record-sealed = Both have signed. The minutes are signed off.
record-sign-order-hosts = With all signatures the record is signed off. After that it changes only if the sign-off is taken back with a reason; then the signatures of all organisations go.
record-sealed-hosts = All have signed. The record is signed off.
record-sign-read = I have read the minutes.
record-sign-read-error = First read the minutes in the preview.
record-sign-read-missing = Sign: confirm reading
record-place = Place
record-place-error = The place stands below the signature.
record-sign-place-missing = Sign: place missing
record-sign-as = Sign as { $name }
record-sign-refused = The signature was not accepted.
record-revoke = Revoke sign-off …
record-revoke-title = Revoke sign-off
record-revoke-effect = All signatures lapse, and the minutes are a draft again. The revocation and its reason stay in the audit log. Copies that were saved do not change.
record-revoke-reason = Reason
record-revoke-reason-error = Without a reason the sign-off stands.
record-revoke-missing = Reason missing
record-revoke-do = Revoke
record-revoke-refused = The sign-off still stands.

## Seal
record-seal = Seal
record-seal-plan = Frozen version, { $time }
record-seal-log = Audit log up to entry { $entry }, { $time }

## Saving
record-save-draft = Save draft …
record-save-final = Save minutes …
record-pdf-note = PDF/A-2a, accessible under PDF/UA-1
