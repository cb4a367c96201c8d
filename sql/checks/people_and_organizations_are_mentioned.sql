-- severity: error
-- One bad row is a person or organisation that no mention names.
SELECT 'people' AS table_name, people.person_id AS row_id, people.name
FROM people
ANTI JOIN mentions ON mentions.person_id = people.person_id
UNION ALL
SELECT 'organizations' AS table_name, organizations.organization_id AS row_id, organizations.name
FROM organizations
ANTI JOIN mentions ON mentions.organization_id = organizations.organization_id;
