export { repositoryRoot, repositorySchemas, repositorySurvey } from './repository.js';
export { gridOfMarkdown } from './grid-of-markdown.js';
export { csvOfMarkdown, rowsOfMarkdown } from './rows-of-markdown.js';
export { goodForm, goodTidy } from './good-delivery.js';
export { changedForm } from './changed-form.js';
export { samples, type Change, type ExpectedPlace, type FormChange, type Sample } from './sample.js';
export { sampleFiles } from './sample-files.js';
export { tempFolder, type TempFolder } from './temp-folder.js';
export { folderContents, folderDifferences } from './folder-contents.js';
