package dev.espalier.processor.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.espalier.processor.model.DocumentModel;
import dev.espalier.processor.model.JavaName;
import dev.espalier.processor.model.ObjectModel;
import dev.espalier.processor.model.StatedName;
import dev.espalier.processor.model.TestModels;
import dev.espalier.processor.model.TestModels.Place;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GeneratedNamesTest {

    @Test
    void leaveTheNaturalNamesToTheUser() {
        GeneratedNames names = GeneratedNames.of(document(JavaName.of("com.acme", "Order"), null));
        assertEquals("com.acme.Order_", names.metamodel().qualifiedName());
        assertEquals("com.acme.Order_Codec", names.codec().qualifiedName());
        assertEquals("com.acme.Order_Repository", names.repository().qualifiedName());
        assertEquals(
                "com.acme.Order_Repository_Impl",
                names.repositoryImplementation().qualifiedName());
        assertEquals("META-INF/espalier/com.acme.Order.json", names.mappingResource());
    }

    @Test
    void joinEnclosingTypesByUnderscores() {
        JavaName order = JavaName.of("com.acme", "Shop").member("Order");
        GeneratedNames names = GeneratedNames.of(document(order, null));
        assertEquals("com.acme.Shop_Order_", names.metamodel().qualifiedName());
        assertEquals("com.acme.Shop_Order_Codec", names.codec().qualifiedName());
        assertEquals("META-INF/espalier/com.acme.Shop$Order.json", names.mappingResource());
        assertEquals(
                "com.acme.Shop_Orders_Impl",
                GeneratedNames.implementationOf(JavaName.of("com.acme", "Shop").member("Orders"))
                        .qualifiedName());
    }

    @Test
    void followTheUserForTheMetamodel() {
        StatedName stated = new StatedName("OrderFields", new Place("metamodel"));
        GeneratedNames names = GeneratedNames.of(document(JavaName.of("", "Order"), stated));
        assertEquals("OrderFields", names.metamodel().qualifiedName());
        assertEquals("Order_Codec", names.codec().qualifiedName());
    }

    private static DocumentModel document(JavaName name, @Nullable StatedName metamodel) {
        DocumentModel model = TestModels.document("Order", "orders", TestModels.id());
        ObjectModel object =
                new ObjectModel(name, model.object().construction(), model.properties(), new Place("Order"));
        return new DocumentModel(object, model.visibility(), model.index(), false, false, metamodel);
    }
}
