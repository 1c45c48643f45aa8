// Loaded into the measured process with --import: tells its peak memory in KiB when it ends.
import { writeFileSync } from 'node:fs';

process.on('exit', () => writeFileSync(process.env['OWRT_PEAK_FILE'], String(process.resourceUsage().maxRSS)));
