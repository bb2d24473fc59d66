SELECT
    number,
    parent,
    (SELECT max(child.number) FROM plan_revision AS child
     WHERE child.session = plan_revision.session AND child.parent = plan_revision.number)
FROM plan_revision
JOIN session ON session.id = plan_revision.session AND session.revision = plan_revision.number
WHERE session.id = ?1;
