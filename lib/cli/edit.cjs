// Starts the desk without the loader of ES modules, which takes long, and TypeScript only for the code of this folder: npm run edit
const unregister = require('tsx/cjs/api').register()
const { edit } = require('./edit.ts')
unregister()
edit()
