/** VitePress's own theme, with diagrams. */
import DefaultTheme from 'vitepress/theme';

export default DefaultTheme;
