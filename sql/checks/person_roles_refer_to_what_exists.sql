-- severity: error
-- One bad row is a reference of person_roles (mention_id, document_id, organization_mention_id) to nothing.
SELECT
    'mention_id' AS column_name,
    person_roles.person_role_id::VARCHAR AS row_key,
    person_roles.mention_id AS missing_id,
FROM person_roles
ANTI JOIN mentions AS target ON target.mention_id = person_roles.mention_id
WHERE person_roles.mention_id IS NOT NULL

UNION ALL

SELECT
    'document_id' AS column_name,
    person_roles.person_role_id::VARCHAR AS row_key,
    person_roles.document_id AS missing_id,
FROM person_roles
ANTI JOIN documents AS target ON target.document_id = person_roles.document_id
WHERE person_roles.document_id IS NOT NULL

UNION ALL

SELECT
    'organization_mention_id' AS column_name,
    person_roles.person_role_id::VARCHAR AS row_key,
    person_roles.organization_mention_id AS missing_id,
FROM person_roles
ANTI JOIN mentions AS target ON target.mention_id = person_roles.organization_mention_id
WHERE person_roles.organization_mention_id IS NOT NULL;
