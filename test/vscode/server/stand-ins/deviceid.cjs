'use strict';
// Stands in for @vscode/deviceid, which would write an identifier into the user's cache folder.
exports.getDeviceId = async () => '00000000-0000-4000-8000-000000000000';
