-- What a line has in common with its like: its words without case; these with digits and names masked; its opening.
CREATE OR REPLACE MACRO line_exact(words) AS
    lower(trim(regexp_replace(words, '\s+', ' ', 'g')));

COMMENT ON MACRO line_exact IS 'The words of a line in lower case, one space between.';

-- 'Ola Brandt has 3 more stories on this' gives 'N has 0 more stories on this'. NULL with fewer than three words left:
-- 'N N' would make one template of all names.
CREATE OR REPLACE MACRO line_masked(words) AS
    CASE
        WHEN len(regexp_extract_all(words, '(?:^|\s)\p{Ll}[\p{Ll}''’]+')) >= 3 THEN regexp_replace(
            regexp_replace(
                regexp_replace(trim(regexp_replace(words, '\s+', ' ', 'g')), '\p{Lu}[\p{L}\p{M}''’.-]*', 'N', 'g'),
                '\d+', '0', 'g'
            ),
            'N(?: N)+', 'N', 'g'
        )
    END;

COMMENT ON MACRO line_masked IS 'The words of a line with digits and names masked. NULL where fewer than three other words are left.';

-- 'Also read: Old crane to go' gives 'also read:'. Prose has none: it is long or ends in a full stop, and what opens a
-- report ('TOLM, March 3 —') or a turn of speech stands before such.
CREATE OR REPLACE MACRO line_prefix(words) AS
    CASE
        WHEN len(string_split(words, ' ')) BETWEEN 3 AND 25 AND NOT regexp_matches(words, '[.!…。"”’)]$')
            THEN nullif(lower(regexp_extract(words, '^(\S+(?:\s+\S+){0,3}?\s?[:|»>–—])\s', 1)), '')
    END;

COMMENT ON MACRO line_prefix IS 'The first words of a short line, up to four, with the colon, bar or dash behind them. NULL where it has none.';
