<?php
/* Compares pairs of texts with wikidiff2, its time taken inside this one process.
 *
 * php wikidiff2.php PAIRS ROUNDS: a file of JSON, a list of [old, new]; prints a list of [nanoseconds, comparison],
 * the time a median of the rounds with two lines of context as wikis ask for it, the comparison with every line.
 * Each round is given texts made anew (a blank longer), as ours is.
 */
ini_set('memory_limit', '1G');
$pairs = json_decode(file_get_contents($argv[1]), true, 512, JSON_THROW_ON_ERROR);
$found = [];
foreach ($pairs as [$old, $new]) {
    $spent = [];
    for ($round = -1; $round < (int) $argv[2]; $round++) {
        [$before, $after] = [str_pad($old, strlen($old) + 1), str_pad($new, strlen($new) + 1)];
        $start = hrtime(true);
        wikidiff2_inline_json_diff($before, $after, 2);
        if ($round >= 0) {
            $spent[] = hrtime(true) - $start;
        }
    }
    sort($spent);
    $found[] = [$spent[intdiv(count($spent), 2)], wikidiff2_inline_json_diff($old, $new, 1000000)];
}
echo json_encode($found, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE | JSON_INVALID_UTF8_SUBSTITUTE);
