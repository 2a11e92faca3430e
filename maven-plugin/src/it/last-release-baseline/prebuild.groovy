import java.util.zip.ZipEntry
import java.util.zip.ZipOutputStream

// What installing 1.0.0 and 1.0.1 leaves in the local repository.
def home = new File(localRepositoryPath, 'example/zoo/last-release-baseline')
['1.0.0', '1.0.1', '1.1.0-SNAPSHOT'].each { version ->
    def folder = new File(home, version)
    folder.mkdirs()
    new File(folder, "last-release-baseline-${version}.pom").text = """<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>example.zoo</groupId>
  <artifactId>last-release-baseline</artifactId>
  <version>${version}</version>
</project>
"""
    def jar = new File(folder, "last-release-baseline-${version}.jar")
    new ZipOutputStream(jar.newOutputStream()).withCloseable { zip ->
        zip.putNextEntry(new ZipEntry('contracts/pets.yaml'))
        zip.write(new File(basedir, 'released/pets.yaml').bytes)
    }
}
new File(home, 'maven-metadata-local.xml').text = """<metadata>
  <groupId>example.zoo</groupId>
  <artifactId>last-release-baseline</artifactId>
  <versioning>
    <release>1.0.1</release>
    <versions>
      <version>1.0.0</version>
      <version>1.0.1</version>
      <version>1.1.0-SNAPSHOT</version>
    </versions>
  </versioning>
</metadata>
"""
return true
