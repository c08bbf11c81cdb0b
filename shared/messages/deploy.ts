/** The catalogue: what the shell says of handing the add-in out. Keys begin with `cli.catalog.`. */
export const DEPLOY_MESSAGES = {
  "cli.catalog.description":
    "подготовить общую папку, из которой Excel на компьютерах школы возьмёт надстройку (адрес сервера – в PUBLIC_URL)",
  "cli.catalog.share": "адрес общей папки в сети, например \\\\server\\estafeta",
  "cli.catalog.out": "куда записать файлы; потом их нужно положить в общую папку",
  "cli.catalog.badShare":
    "«{share}» – не адрес общей папки. Он начинается с двух обратных косых черт: \\\\имя-компьютера\\папка",
  "cli.catalog.file": "«{out}» – файл, а не папка. Назовите другую папку.",
  "cli.catalog.exists": "Файл {file} уже есть, и он не изменён. Назовите другую папку или уберите старые файлы.",
  "cli.catalog.written":
    "Записано в {out}: manifest.xml, estafeta-catalog.reg, estafeta-catalog-remove.reg, estafeta-catalog.ps1. Положите manifest.xml в {share}, а на каждом компьютере откройте estafeta-catalog.reg или запустите .ps1. Отменить это – estafeta-catalog-remove.reg.",
} as const;
