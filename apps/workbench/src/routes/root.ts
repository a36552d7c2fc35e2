import { createRootRoute } from '@tanstack/react-router';
import { NotFoundPage } from '../shell/not-found-page.tsx';
import { Workbench } from '../shell/workbench.tsx';

/** The frame around every page. */
export const root = createRootRoute({ component: Workbench, notFoundComponent: NotFoundPage });
