# The rehearsal: a copy of the session that is thrown away afterwards.
rehearsal-label = Rehearsal
rehearsal-mark = { $speed ->
    [1] Rehearsal
   *[other] Rehearsal, { $speed } times as fast
}
rehearsal-why = Nothing of this counts. The session itself stays as it is.
rehearsal-speed = Speed of the rehearsal
rehearsal-times = { $speed } times
rehearsal-end = End rehearsal
rehearsal-start = Start rehearsal
rehearsal-start-why = The whole run for practice, in a copy and faster than life. Afterwards the copy is gone.
rehearsal-copying = The rehearsal is being prepared
