// Loaded into the measured process with --import: reports its peak memory in KiB when it exits.
import { writeFileSync } from 'node:fs';

process.on('exit', () => writeFileSync(process.env['OWRT_PEAK_FILE'], String(process.resourceUsage().maxRSS)));
