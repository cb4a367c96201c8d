-- severity: error
-- One bad row is a reference of mentions (document_id, person_id, organization_id, antecedent_mention_id) to nothing.
SELECT
    'document_id' AS column_name,
    mentions.mention_id::VARCHAR AS row_key,
    mentions.document_id AS missing_id,
FROM mentions
ANTI JOIN documents AS target ON target.document_id = mentions.document_id
WHERE mentions.document_id IS NOT NULL

UNION ALL

SELECT
    'person_id' AS column_name,
    mentions.mention_id::VARCHAR AS row_key,
    mentions.person_id AS missing_id,
FROM mentions
ANTI JOIN people AS target ON target.person_id = mentions.person_id
WHERE mentions.person_id IS NOT NULL

UNION ALL

SELECT
    'organization_id' AS column_name,
    mentions.mention_id::VARCHAR AS row_key,
    mentions.organization_id AS missing_id,
FROM mentions
ANTI JOIN organizations AS target ON target.organization_id = mentions.organization_id
WHERE mentions.organization_id IS NOT NULL

UNION ALL

SELECT
    'antecedent_mention_id' AS column_name,
    mentions.mention_id::VARCHAR AS row_key,
    mentions.antecedent_mention_id AS missing_id,
FROM mentions
ANTI JOIN mentions AS target ON target.mention_id = mentions.antecedent_mention_id
WHERE mentions.antecedent_mention_id IS NOT NULL;
