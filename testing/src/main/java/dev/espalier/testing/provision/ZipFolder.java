package dev.espalier.testing.provision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.function.Predicate;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * A folder inside a zip archive.
 *
 * @param zip the archive
 * @param name the folder's name with a slash at its end
 */
record ZipFolder(ZipFile zip, String name) {

    /**
     * Copies the files of the folder, in the order in which they lie in the archive.
     *
     * @param target receives them
     * @param wanted tells by the name below the folder whether to copy a file
     * @throws ProvisioningException if an entry is damaged, or would lie outside the target
     */
    void copy(Path target, Predicate<String> wanted) throws IOException {
        Enumeration<ZipArchiveEntry> entries = zip.getEntriesInPhysicalOrder();
        while (entries.hasMoreElements()) {
            ZipArchiveEntry entry = entries.nextElement();
            if (!entry.isDirectory() && entry.getName().startsWith(name)) {
                String relative = entry.getName().substring(name.length());
                if (wanted.test(relative)) {
                    copy(entry, inside(target, relative));
                }
            }
        }
    }

    private static Path inside(Path target, String relative) throws ProvisioningException {
        Path file = target.resolve(relative).normalize();
        if (!file.startsWith(target)) {
            throw new ProvisioningException("the archive has an entry that would lie outside its folder: " + relative);
        }
        return file;
    }

    private void copy(ZipArchiveEntry entry, Path file) throws IOException {
        if (entry.isUnixSymlink()) {
            throw new ProvisioningException("the archive has a symbolic link: " + entry.getName());
        }
        Files.createDirectories(file.getParent());
        CRC32 crc = new CRC32();
        long size;
        try (CheckedInputStream content = new CheckedInputStream(zip.getInputStream(entry), crc)) {
            size = Files.copy(content, file);
        }
        if (size != entry.getSize() || crc.getValue() != entry.getCrc()) {
            throw new ProvisioningException("the archive's entry " + entry.getName() + " is damaged: " + size
                    + " bytes instead of " + entry.getSize() + ", CRC-32 " + Long.toHexString(crc.getValue())
                    + " instead of " + Long.toHexString(entry.getCrc()));
        }
    }
}
